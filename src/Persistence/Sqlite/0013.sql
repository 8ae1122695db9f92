-- What was written counts from when it came in, not from when somebody took it over.
ALTER TABLE gesprek ADD COLUMN ontvangen TEXT;

-- Who reported with an account, and the sending by which the same form sent twice stays one report.
ALTER TABLE melding ADD COLUMN melder_id TEXT REFERENCES medewerker (id) ON DELETE RESTRICT;
ALTER TABLE melding ADD COLUMN zending TEXT;
CREATE INDEX ix_melding_melder_id ON melding (melder_id);
CREATE UNIQUE INDEX ix_melding_zending ON melding (zending);

-- With what a reporter without account comes back. Of the code only a keyed hash.
CREATE TABLE ontvangstbewijs (
    id TEXT NOT NULL PRIMARY KEY,
    melding_id TEXT NOT NULL,
    kenmerk TEXT NOT NULL,
    codesleutel TEXT NOT NULL,
    gegeven TEXT NOT NULL,
    mislukt INTEGER NOT NULL CHECK (mislukt >= 0),
    dicht_tot TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (melding_id) REFERENCES melding (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX ix_ontvangstbewijs_kenmerk ON ontvangstbewijs (kenmerk);
CREATE UNIQUE INDEX ix_ontvangstbewijs_melding_id ON ontvangstbewijs (melding_id);

-- What a reporter added later, and who read it.
CREATE TABLE aanvulling (
    id TEXT NOT NULL PRIMARY KEY,
    melding_id TEXT NOT NULL,
    ontvangen TEXT NOT NULL,
    door_id TEXT,
    tekst BLOB NOT NULL,
    terugbellen BLOB,
    lezing_op TEXT,
    lezing_door TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (melding_id) REFERENCES melding (id) ON DELETE RESTRICT,
    FOREIGN KEY (door_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    CHECK ((lezing_op IS NULL) = (lezing_door IS NULL))
);
CREATE INDEX ix_aanvulling_melding_id ON aanvulling (melding_id);
CREATE INDEX ix_aanvulling_door_id ON aanvulling (door_id);
