-- What was made of the log, so that it need not be made again: one row for what everybody shares (no name), one for each
-- trainee. All of it follows from practice_event; rows may be deleted at any time.
CREATE TABLE learner_state (
    -- The version of the learner model and its parameters.
    model VARCHAR(200) NOT NULL,
    trainee VARCHAR(200) NOT NULL,
    -- The last event that is in it.
    position BIGINT NOT NULL,
    packed BYTEA NOT NULL,
    PRIMARY KEY (model, trainee)
);

CREATE INDEX practice_event_by_kind ON practice_event (kind, position);
