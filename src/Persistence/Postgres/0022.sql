-- What the privacy officer looked into, and the way to the lines of one colleague.
CREATE TABLE nagekeken (
    id uuid NOT NULL PRIMARY KEY,
    organisatie_id uuid NOT NULL,
    sleutel text NOT NULL,
    notitie text NOT NULL,
    door uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    versie integer NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX ix_nagekeken_organisatie_id_sleutel ON nagekeken (organisatie_id, sleutel);
CREATE INDEX ix_logregel_medewerker_id_op ON logregel (medewerker_id, op);
