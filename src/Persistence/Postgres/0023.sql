-- Versions of the access policy: proposed by one, decided by another. Of every moment can be told who might what.
CREATE TABLE toegangsversie (
    id uuid NOT NULL PRIMARY KEY,
    nummer integer NOT NULL CHECK (nummer > 1),
    regels text NOT NULL,
    rol character varying(60) NOT NULL,
    betrekking character varying(60) NOT NULL,
    voorgesteld timestamp with time zone NOT NULL,
    voorgesteld_door uuid NOT NULL,
    reden text NOT NULL,
    besluit_op timestamp with time zone,
    besluit_door uuid CHECK (besluit_door <> voorgesteld_door),
    besluit_akkoord boolean,
    besluit_toelichting text,
    versie integer NOT NULL,
    FOREIGN KEY (voorgesteld_door) REFERENCES medewerker (id) ON DELETE RESTRICT,
    CHECK ((besluit_op IS NULL) = (besluit_door IS NULL))
);
CREATE UNIQUE INDEX ix_toegangsversie_nummer ON toegangsversie (nummer);
CREATE INDEX ix_toegangsversie_voorgesteld_door ON toegangsversie (voorgesteld_door);

-- A casus that was opened in an emergency: for a short time, with a reason, judged afterwards by somebody else.
CREATE TABLE noodtoegang (
    id uuid NOT NULL PRIMARY KEY,
    medewerker_id uuid NOT NULL,
    organisatie_id uuid NOT NULL,
    casus_id uuid NOT NULL,
    casusnummer text NOT NULL,
    toezicht_id uuid NOT NULL,
    grond character varying(60) NOT NULL,
    reden text NOT NULL,
    van timestamp with time zone NOT NULL,
    tot timestamp with time zone NOT NULL CHECK (tot > van),
    teruggegeven timestamp with time zone,
    oordeel_op timestamp with time zone,
    oordeel_door uuid CHECK (oordeel_door <> medewerker_id),
    oordeel_terecht boolean,
    oordeel_toelichting text,
    versie integer NOT NULL,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    FOREIGN KEY (toezicht_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CHECK ((oordeel_op IS NULL) = (oordeel_door IS NULL))
);
CREATE INDEX ix_noodtoegang_medewerker_id_tot ON noodtoegang (medewerker_id, tot);
CREATE INDEX ix_noodtoegang_organisatie_id ON noodtoegang (organisatie_id);
CREATE INDEX ix_noodtoegang_toezicht_id ON noodtoegang (toezicht_id);
CREATE INDEX ix_noodtoegang_casus_id ON noodtoegang (casus_id);
