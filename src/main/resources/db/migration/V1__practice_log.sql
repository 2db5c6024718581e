-- The log of practice: append-only, in one global order.
CREATE TABLE practice_event (
    position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    trainee VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    code VARCHAR(100) NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    details TEXT NOT NULL
);

CREATE INDEX practice_event_by_trainee ON practice_event (trainee, position);
