-- A key of somebody's own device or safe: logging in without a password.
CREATE TABLE account_passkeys (
    credential_id BLOB NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL,
    data TEXT NOT NULL,
    FOREIGN KEY (user_id) REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX ix_account_passkeys_user_id ON account_passkeys (user_id);
