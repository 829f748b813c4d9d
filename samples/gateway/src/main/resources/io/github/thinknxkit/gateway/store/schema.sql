-- The tables of the gateway. Whatever opens the database runs this, so it changes nothing that is there.

-- Keys; of each only a hash.
CREATE TABLE IF NOT EXISTS api_key (
    id VARCHAR(16) PRIMARY KEY,
    hash BINARY(32) NOT NULL,
    server VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    per_second DOUBLE PRECISION NOT NULL,
    burst INTEGER NOT NULL,
    made TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    expires TIMESTAMP(9) WITH TIME ZONE,
    revoked TIMESTAMP(9) WITH TIME ZONE
);

-- What a key is for: its rights, areas, tags and devices, each a word.
CREATE TABLE IF NOT EXISTS key_term (
    key_id VARCHAR(16) NOT NULL REFERENCES api_key,
    kind VARCHAR(8) NOT NULL,
    place INTEGER NOT NULL,
    word VARCHAR NOT NULL,
    PRIMARY KEY (key_id, kind, place)
);

-- Calls with an Idempotency-Key; without a status while they are under way, and where they were cut off.
CREATE TABLE IF NOT EXISTS kept_answer (
    key_id VARCHAR(16) NOT NULL,
    name VARCHAR(255) NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    begun TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    status INTEGER,
    header VARCHAR,
    body VARBINARY,
    PRIMARY KEY (key_id, name)
);
CREATE INDEX IF NOT EXISTS kept_answer_begun ON kept_answer (begun, key_id);

-- Measured values of the last day, for the page.
CREATE TABLE IF NOT EXISTS page_sample (
    server VARCHAR NOT NULL,
    guid VARCHAR NOT NULL,
    controller VARCHAR NOT NULL,
    at BIGINT NOT NULL,
    reading DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (server, guid, controller, at)
);
CREATE INDEX IF NOT EXISTS page_sample_age ON page_sample (at);

-- Hooks, with the secrets that their messages are signed with.
CREATE TABLE IF NOT EXISTS hook (
    id VARCHAR(64) PRIMARY KEY,
    key_id VARCHAR(64) NOT NULL,
    server VARCHAR(255) NOT NULL,
    url VARCHAR(2048) NOT NULL,
    guid VARCHAR(255),
    controller VARCHAR(255),
    events VARCHAR(255) NOT NULL,
    secret VARCHAR(255) NOT NULL,
    made TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    status VARCHAR(16) NOT NULL,
    failures INT NOT NULL,
    failing_since TIMESTAMP(9) WITH TIME ZONE,
    next_attempt TIMESTAMP(9) WITH TIME ZONE,
    last_success TIMESTAMP(9) WITH TIME ZONE,
    last_failure VARCHAR(1000)
);

-- What each hook was told of each subject last: confirmed, and sent without an answer (doubtful).
CREATE TABLE IF NOT EXISTS hook_told (
    hook VARCHAR(64) NOT NULL,
    guid VARCHAR(255) NOT NULL,
    name VARCHAR(255) NOT NULL,
    told VARCHAR,
    number BIGINT NOT NULL,
    doubtful VARCHAR,
    PRIMARY KEY (hook, guid, name)
);
