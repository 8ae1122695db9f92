-- Where somebody is logged in, and how that ended.
CREATE TABLE sessie (
    id TEXT NOT NULL PRIMARY KEY,
    medewerker_id TEXT NOT NULL,
    begonnen TEXT NOT NULL,
    laatst_gebruikt TEXT NOT NULL CHECK (laatst_gebruikt >= begonnen),
    apparaat TEXT NOT NULL,
    einde_op TEXT,
    einde_door TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    CHECK ((einde_op IS NULL) = (einde_door IS NULL))
);
CREATE INDEX ix_sessie_medewerker_id ON sessie (medewerker_id);
