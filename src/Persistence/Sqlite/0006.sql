-- What a person must tell a reporter who gets no messages, and what was told.
ALTER TABLE melding ADD COLUMN te_vertellen TEXT;
ALTER TABLE melding ADD COLUMN vertellingen TEXT NOT NULL DEFAULT '[]';
