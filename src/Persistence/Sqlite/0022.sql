-- What the privacy officer looked into, and the way to the lines of one colleague.
CREATE TABLE nagekeken (
    id TEXT NOT NULL PRIMARY KEY,
    organisatie_id TEXT NOT NULL,
    sleutel TEXT NOT NULL,
    notitie TEXT NOT NULL,
    door TEXT NOT NULL,
    op TEXT NOT NULL,
    versie INTEGER NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX ix_nagekeken_organisatie_id_sleutel ON nagekeken (organisatie_id, sleutel);
CREATE INDEX ix_logregel_medewerker_id_op ON logregel (medewerker_id, op);
