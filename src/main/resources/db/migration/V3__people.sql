-- Who practises. The log knows trainees by pseudonym alone; names and addresses stand here, and can be deleted without
-- touching it.
CREATE TABLE trainee (
    -- As practice_event.trainee has it.
    pseudonym VARCHAR(200) PRIMARY KEY
);

CREATE TABLE person (
    pseudonym VARCHAR(200) PRIMARY KEY REFERENCES trainee (pseudonym),
    name VARCHAR(200) NOT NULL,
    email VARCHAR(320) UNIQUE
);

CREATE INDEX person_by_name ON person (name);

-- A group that learns together.
CREATE TABLE cohort_member (
    cohort VARCHAR(100) NOT NULL,
    pseudonym VARCHAR(200) NOT NULL REFERENCES trainee (pseudonym),
    PRIMARY KEY (cohort, pseudonym)
);

-- A curriculum that a group or a trainee is to finish by a day; one of the two is named.
CREATE TABLE assignment (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    curriculum VARCHAR(100) NOT NULL,
    cohort VARCHAR(100),
    pseudonym VARCHAR(200) REFERENCES trainee (pseudonym),
    due DATE NOT NULL
);

-- What this installation keeps to itself: the key of its pseudonyms.
CREATE TABLE installation (
    name VARCHAR(40) PRIMARY KEY,
    secret VARCHAR(200) NOT NULL
);
