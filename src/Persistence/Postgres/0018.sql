-- Two records of people that may be one person, and what was decided of them.
CREATE TABLE personenpaar (
    id uuid NOT NULL PRIMARY KEY,
    een_id uuid NOT NULL,
    ander_id uuid NOT NULL,
    gezien timestamp with time zone NOT NULL,
    kans double precision NOT NULL CHECK (kans >= 0 AND kans <= 1),
    stand character varying(60) NOT NULL,
    besluiten text NOT NULL,
    versie integer NOT NULL,
    FOREIGN KEY (een_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    FOREIGN KEY (ander_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    CHECK (een_id <> ander_id)
);
CREATE UNIQUE INDEX ix_personenpaar_een_id_ander_id ON personenpaar (een_id, ander_id);
CREATE INDEX ix_personenpaar_ander_id ON personenpaar (ander_id);
CREATE INDEX ix_personenpaar_stand_kans ON personenpaar (stand, kans);
