-- Two records of people that may be one person, and what was decided of them.
CREATE TABLE personenpaar (
    id TEXT NOT NULL PRIMARY KEY,
    een_id TEXT NOT NULL,
    ander_id TEXT NOT NULL,
    gezien TEXT NOT NULL,
    kans REAL NOT NULL CHECK (kans >= 0 AND kans <= 1),
    stand TEXT NOT NULL,
    besluiten TEXT NOT NULL,
    versie INTEGER NOT NULL,
    FOREIGN KEY (een_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    FOREIGN KEY (ander_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    CHECK (een_id <> ander_id)
);
CREATE UNIQUE INDEX ix_personenpaar_een_id_ander_id ON personenpaar (een_id, ander_id);
CREATE INDEX ix_personenpaar_ander_id ON personenpaar (ander_id);
CREATE INDEX ix_personenpaar_stand_kans ON personenpaar (stand, kans);
