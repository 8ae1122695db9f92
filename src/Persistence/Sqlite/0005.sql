-- Talks, and what they end as. The text of a talk lives only as long as the talk; an advice holds no person.
CREATE TABLE advies (
    id TEXT NOT NULL PRIMARY KEY,
    nummer TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    gegeven TEXT NOT NULL,
    gegeven_door TEXT NOT NULL,
    kanaal TEXT NOT NULL,
    hoedanigheid TEXT NOT NULL CHECK (hoedanigheid <> 'Onbekend'),
    aanleidingen TEXT NOT NULL,
    vraag TEXT NOT NULL,
    tekst TEXT NOT NULL,
    vervolg_op_id TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    FOREIGN KEY (vervolg_op_id) REFERENCES advies (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX ix_advies_nummer ON advies (nummer);
CREATE INDEX ix_advies_organisatie_id_gegeven ON advies (organisatie_id, gegeven);
CREATE INDEX ix_advies_vervolg_op_id ON advies (vervolg_op_id);

CREATE TABLE gesprek (
    id TEXT NOT NULL PRIMARY KEY,
    organisatie_id TEXT NOT NULL,
    kanaal TEXT NOT NULL,
    begonnen TEXT NOT NULL,
    begonnen_door TEXT NOT NULL,
    vervolg_op_id TEXT,
    bericht_id TEXT,
    klad BLOB,
    einde_op TEXT,
    einde_door TEXT,
    einde_soort TEXT,
    melding_id TEXT,
    advies_id TEXT,
    versie INTEGER NOT NULL,
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
ALTER TABLE melding ADD COLUMN kanaal TEXT NOT NULL DEFAULT 'Bericht';
ALTER TABLE melding ADD COLUMN hoedanigheid TEXT NOT NULL DEFAULT 'Politie';
ALTER TABLE melding ADD COLUMN melder_is_afgeschermd INTEGER NOT NULL DEFAULT 0;
ALTER TABLE melding ADD COLUMN geweldsvormen TEXT NOT NULL DEFAULT '[]';
ALTER TABLE ontvangen_bericht ADD COLUMN vorm TEXT NOT NULL DEFAULT 'Stuf';

-- By which ways somebody can be reached safely.
ALTER TABLE persoon ADD COLUMN contactwegen TEXT NOT NULL DEFAULT '[]';
