-- A key of somebody's own device or safe: logging in without a password.
CREATE TABLE account_passkeys (
    credential_id bytea NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL,
    data jsonb NOT NULL,
    FOREIGN KEY (user_id) REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX ix_account_passkeys_user_id ON account_passkeys (user_id);
