-- Where somebody is logged in, and how that ended.
CREATE TABLE sessie (
    id uuid NOT NULL PRIMARY KEY,
    medewerker_id uuid NOT NULL,
    begonnen timestamp with time zone NOT NULL,
    laatst_gebruikt timestamp with time zone NOT NULL CHECK (laatst_gebruikt >= begonnen),
    apparaat text NOT NULL,
    einde_op timestamp with time zone,
    einde_door character varying(60),
    versie integer NOT NULL,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    CHECK ((einde_op IS NULL) = (einde_door IS NULL))
);
CREATE INDEX ix_sessie_medewerker_id ON sessie (medewerker_id);
