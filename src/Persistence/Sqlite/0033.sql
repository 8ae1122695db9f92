-- That an interpreter is needed is a fact of its own; until now it stood behind the language.
ALTER TABLE persoon ADD COLUMN tolk_nodig INTEGER NOT NULL DEFAULT 0;
UPDATE persoon SET tolk_nodig = 1, taal = NULLIF(replace(taal, ', tolk nodig', ''), 'taal niet bekend') WHERE taal LIKE '%, tolk nodig';
