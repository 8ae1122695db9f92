-- That an interpreter is needed is a fact of its own; until now it stood behind the language.
ALTER TABLE persoon ADD COLUMN tolk_nodig boolean NOT NULL DEFAULT false;
UPDATE persoon SET tolk_nodig = true, taal = NULLIF(replace(taal, ', tolk nodig', ''), 'taal niet bekend') WHERE taal LIKE '%, tolk nodig';
