-- Talks, and what they end as. The text of a talk lives only as long as the talk; an advice holds no person.
CREATE TABLE advies (
    id uuid NOT NULL PRIMARY KEY,
    nummer text NOT NULL,
    organisatie_id uuid NOT NULL,
    gegeven timestamp with time zone NOT NULL,
    gegeven_door uuid NOT NULL,
    kanaal character varying(60) NOT NULL,
    hoedanigheid character varying(60) NOT NULL CHECK (hoedanigheid <> 'Onbekend'),
    aanleidingen text NOT NULL,
    vraag text NOT NULL,
    tekst text NOT NULL,
    vervolg_op_id uuid,
    versie integer NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    FOREIGN KEY (vervolg_op_id) REFERENCES advies (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX ix_advies_nummer ON advies (nummer);
CREATE INDEX ix_advies_organisatie_id_gegeven ON advies (organisatie_id, gegeven);
CREATE INDEX ix_advies_vervolg_op_id ON advies (vervolg_op_id);

CREATE TABLE gesprek (
    id uuid NOT NULL PRIMARY KEY,
    organisatie_id uuid NOT NULL,
    kanaal character varying(60) NOT NULL,
    begonnen timestamp with time zone NOT NULL,
    begonnen_door uuid NOT NULL,
    vervolg_op_id uuid,
    bericht_id uuid,
    klad bytea,
    einde_op timestamp with time zone,
    einde_door uuid,
    einde_soort character varying(60),
    melding_id uuid,
    advies_id uuid,
    versie integer NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    FOREIGN KEY (melding_id) REFERENCES melding (id) ON DELETE RESTRICT,
    FOREIGN KEY (bericht_id) REFERENCES ontvangen_bericht (id) ON DELETE RESTRICT,
    FOREIGN KEY (advies_id) REFERENCES advies (id) ON DELETE RESTRICT,
    FOREIGN KEY (vervolg_op_id) REFERENCES advies (id) ON DELETE RESTRICT,
    CHECK ((klad IS NULL) = (einde_op IS NOT NULL)),
    CHECK (melding_id IS NULL OR advies_id IS NULL)
);
CREATE INDEX ix_gesprek_organisatie_id_begonnen ON gesprek (organisatie_id, begonnen);
CREATE INDEX ix_gesprek_melding_id ON gesprek (melding_id);
CREATE INDEX ix_gesprek_bericht_id ON gesprek (bericht_id);
CREATE INDEX ix_gesprek_advies_id ON gesprek (advies_id);
CREATE INDEX ix_gesprek_vervolg_op_id ON gesprek (vervolg_op_id);

-- What a report knows of its reporter, and in which form its content was kept.
ALTER TABLE melding ADD COLUMN kanaal character varying(60) NOT NULL DEFAULT 'Bericht';
ALTER TABLE melding ADD COLUMN hoedanigheid character varying(60) NOT NULL DEFAULT 'Politie';
ALTER TABLE melding ADD COLUMN melder_is_afgeschermd boolean NOT NULL DEFAULT false;
ALTER TABLE melding ADD COLUMN geweldsvormen text NOT NULL DEFAULT '[]';
ALTER TABLE ontvangen_bericht ADD COLUMN vorm character varying(60) NOT NULL DEFAULT 'Stuf';

-- By which ways somebody can be reached safely.
ALTER TABLE persoon ADD COLUMN contactwegen text NOT NULL DEFAULT '[]';
