-- That somebody no longer belongs to a household, or never did, and from what that is known.
ALTER TABLE lid ADD COLUMN vertrek_op TEXT;
ALTER TABLE lid ADD COLUMN vertrek_door TEXT;
ALTER TABLE lid ADD COLUMN vertrek_reden TEXT;
ALTER TABLE lid ADD COLUMN vertrek_toelichting TEXT;

-- That a person of a report was taken for the wrong one, who it is instead, and whether that was taken back.
CREATE TABLE losmaking (
    id TEXT NOT NULL PRIMARY KEY,
    melding_id TEXT NOT NULL,
    volgnummer INTEGER NOT NULL,
    van_id TEXT NOT NULL,
    van_huishouden_id TEXT NOT NULL,
    naar_id TEXT NOT NULL CHECK (naar_id <> van_id),
    naar_huishouden_id TEXT NOT NULL,
    is_nieuw INTEGER NOT NULL,
    op TEXT NOT NULL,
    door TEXT NOT NULL,
    reden TEXT NOT NULL,
    einde_op TEXT,
    einde_door TEXT,
    einde_reden TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (melding_id) REFERENCES melding (id) ON DELETE RESTRICT,
    FOREIGN KEY (van_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    FOREIGN KEY (naar_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    FOREIGN KEY (van_huishouden_id) REFERENCES huishouden (id) ON DELETE RESTRICT,
    FOREIGN KEY (naar_huishouden_id) REFERENCES huishouden (id) ON DELETE RESTRICT
);
CREATE INDEX ix_losmaking_melding_id ON losmaking (melding_id);
CREATE INDEX ix_losmaking_van_id ON losmaking (van_id);
CREATE INDEX ix_losmaking_naar_id ON losmaking (naar_id);
CREATE INDEX ix_losmaking_van_huishouden_id ON losmaking (van_huishouden_id);
CREATE INDEX ix_losmaking_naar_huishouden_id ON losmaking (naar_huishouden_id);
