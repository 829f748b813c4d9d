-- The tables of the gateway. Whatever opens the database runs this, so it changes nothing that is there.
CREATE TABLE IF NOT EXISTS api_key (
    id VARCHAR(16) PRIMARY KEY
);
