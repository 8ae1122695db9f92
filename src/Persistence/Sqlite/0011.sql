-- Letters as they were made, and the fixed texts they are made from.
CREATE TABLE brief (
    id TEXT NOT NULL PRIMARY KEY,
    nummer TEXT NOT NULL,
    soort TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    melding_id TEXT NOT NULL,
    persoon_id TEXT,
    weg TEXT NOT NULL,
    uitgave INTEGER NOT NULL CHECK (uitgave > 0),
    tekst BLOB NOT NULL,
    gemaakt TEXT NOT NULL,
    gemaakt_door TEXT NOT NULL,
    versie INTEGER NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CHECK ((soort = 'Melder') = (persoon_id IS NULL))
);
CREATE UNIQUE INDEX ix_brief_nummer ON brief (nummer);
CREATE INDEX ix_brief_melding_id ON brief (melding_id);
CREATE INDEX ix_brief_organisatie_id ON brief (organisatie_id);

CREATE TABLE briefsjabloon (
    id TEXT NOT NULL PRIMARY KEY,
    soort TEXT NOT NULL,
    uitgave INTEGER NOT NULL CHECK (uitgave > 1),
    tekst TEXT NOT NULL,
    vastgesteld TEXT,
    vastgesteld_door TEXT,
    versie INTEGER NOT NULL
);
CREATE UNIQUE INDEX ix_briefsjabloon_soort_uitgave ON briefsjabloon (soort, uitgave);
