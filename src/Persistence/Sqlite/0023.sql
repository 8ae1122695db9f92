-- Versions of the access policy: proposed by one, decided by another. Of every moment can be told who might what.
CREATE TABLE toegangsversie (
    id TEXT NOT NULL PRIMARY KEY,
    nummer INTEGER NOT NULL CHECK (nummer > 1),
    regels TEXT NOT NULL,
    rol TEXT NOT NULL,
    betrekking TEXT NOT NULL,
    voorgesteld TEXT NOT NULL,
    voorgesteld_door TEXT NOT NULL,
    reden TEXT NOT NULL,
    besluit_op TEXT,
    besluit_door TEXT CHECK (besluit_door <> voorgesteld_door),
    besluit_akkoord INTEGER,
    besluit_toelichting TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (voorgesteld_door) REFERENCES medewerker (id) ON DELETE RESTRICT,
    CHECK ((besluit_op IS NULL) = (besluit_door IS NULL))
);
CREATE UNIQUE INDEX ix_toegangsversie_nummer ON toegangsversie (nummer);
CREATE INDEX ix_toegangsversie_voorgesteld_door ON toegangsversie (voorgesteld_door);

-- A casus that was opened in an emergency: for a short time, with a reason, judged afterwards by somebody else.
CREATE TABLE noodtoegang (
    id TEXT NOT NULL PRIMARY KEY,
    medewerker_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    casus_id TEXT NOT NULL,
    casusnummer TEXT NOT NULL,
    toezicht_id TEXT NOT NULL,
    grond TEXT NOT NULL,
    reden TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT NOT NULL CHECK (tot > van),
    teruggegeven TEXT,
    oordeel_op TEXT,
    oordeel_door TEXT CHECK (oordeel_door <> medewerker_id),
    oordeel_terecht INTEGER,
    oordeel_toelichting TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    FOREIGN KEY (toezicht_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CHECK ((oordeel_op IS NULL) = (oordeel_door IS NULL))
);
CREATE INDEX ix_noodtoegang_medewerker_id_tot ON noodtoegang (medewerker_id, tot);
CREATE INDEX ix_noodtoegang_organisatie_id ON noodtoegang (organisatie_id);
CREATE INDEX ix_noodtoegang_toezicht_id ON noodtoegang (toezicht_id);
CREATE INDEX ix_noodtoegang_casus_id ON noodtoegang (casus_id);
