-- What a person must tell a reporter who gets no messages, and what was told.
ALTER TABLE melding ADD COLUMN te_vertellen character varying(60);
ALTER TABLE melding ADD COLUMN vertellingen text NOT NULL DEFAULT '[]';
