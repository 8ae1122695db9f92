-- Letters as they were made, and the fixed texts they are made from.
CREATE TABLE brief (
    id uuid NOT NULL PRIMARY KEY,
    nummer text NOT NULL,
    soort character varying(60) NOT NULL,
    organisatie_id uuid NOT NULL,
    melding_id uuid NOT NULL,
    persoon_id uuid,
    weg character varying(60) NOT NULL,
    uitgave integer NOT NULL CHECK (uitgave > 0),
    tekst bytea NOT NULL,
    gemaakt timestamp with time zone NOT NULL,
    gemaakt_door uuid NOT NULL,
    versie integer NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CHECK ((soort = 'Melder') = (persoon_id IS NULL))
);
CREATE UNIQUE INDEX ix_brief_nummer ON brief (nummer);
CREATE INDEX ix_brief_melding_id ON brief (melding_id);
CREATE INDEX ix_brief_organisatie_id ON brief (organisatie_id);

CREATE TABLE briefsjabloon (
    id uuid NOT NULL PRIMARY KEY,
    soort character varying(60) NOT NULL,
    uitgave integer NOT NULL CHECK (uitgave > 1),
    tekst text NOT NULL,
    vastgesteld timestamp with time zone,
    vastgesteld_door uuid,
    versie integer NOT NULL
);
CREATE UNIQUE INDEX ix_briefsjabloon_soort_uitgave ON briefsjabloon (soort, uitgave);
