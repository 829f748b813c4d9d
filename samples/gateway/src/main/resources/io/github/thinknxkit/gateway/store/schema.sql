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
