-- What was done against immediate danger.
ALTER TABLE melding ADD COLUMN acute_stappen TEXT NOT NULL DEFAULT '[]';
