-- For what purpose somebody opened a casus that is not the own work.
CREATE TABLE inzagedoel (
    id TEXT NOT NULL PRIMARY KEY,
    medewerker_id TEXT NOT NULL,
    casus_id TEXT NOT NULL,
    doel TEXT NOT NULL,
    toelichting TEXT,
    op TEXT NOT NULL,
    tot TEXT NOT NULL CHECK (tot > op),
    versie INTEGER NOT NULL,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT
);
CREATE INDEX ix_inzagedoel_medewerker_id_casus_id ON inzagedoel (medewerker_id, casus_id);
