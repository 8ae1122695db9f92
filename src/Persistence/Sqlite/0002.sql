-- Who of Veilig Thuis is in charge of a report or casus.
ALTER TABLE melding ADD COLUMN behandelaar_id TEXT REFERENCES medewerker (id) ON DELETE RESTRICT;
CREATE INDEX ix_melding_behandelaar_id ON melding (behandelaar_id);
ALTER TABLE casus ADD COLUMN behandelaar_id TEXT REFERENCES medewerker (id) ON DELETE RESTRICT;
CREATE INDEX ix_casus_behandelaar_id ON casus (behandelaar_id);
