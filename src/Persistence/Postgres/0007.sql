-- What was done against immediate danger.
ALTER TABLE melding ADD COLUMN acute_stappen text NOT NULL DEFAULT '[]';
