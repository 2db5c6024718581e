-- What happened in practice, in the order it happened. Rows are only ever added.
CREATE TABLE practice_event (
    position BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    attempt UUID NOT NULL,
    step INTEGER NOT NULL,
    trainee VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    code VARCHAR(200) NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    content VARCHAR(200) NOT NULL,
    rulebook VARCHAR(200) NOT NULL,
    scoring VARCHAR(40) NOT NULL,
    generator VARCHAR(200) NOT NULL,
    details TEXT NOT NULL,
    -- An attempt goes on in one window only: the second one that adds a step of the same number is refused.
    UNIQUE (attempt, step)
);

CREATE INDEX practice_event_by_trainee ON practice_event (trainee, position);
CREATE INDEX practice_event_by_code ON practice_event (code, position);

-- Each case once, compressed, under the SHA-256 of its text.
CREATE TABLE practice_case (
    hash VARCHAR(64) PRIMARY KEY,
    packed BYTEA NOT NULL
);
