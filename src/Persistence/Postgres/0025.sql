-- That somebody no longer belongs to a household, or never did, and from what that is known.
ALTER TABLE lid ADD COLUMN vertrek_op timestamp with time zone;
ALTER TABLE lid ADD COLUMN vertrek_door uuid;
ALTER TABLE lid ADD COLUMN vertrek_reden character varying(60);
ALTER TABLE lid ADD COLUMN vertrek_toelichting text;

-- That a person of a report was taken for the wrong one, who it is instead, and whether that was taken back.
CREATE TABLE losmaking (
    id uuid NOT NULL PRIMARY KEY,
    melding_id uuid NOT NULL,
    volgnummer integer NOT NULL,
    van_id uuid NOT NULL,
    van_huishouden_id uuid NOT NULL,
    naar_id uuid NOT NULL CHECK (naar_id <> van_id),
    naar_huishouden_id uuid NOT NULL,
    is_nieuw boolean NOT NULL,
    op timestamp with time zone NOT NULL,
    door uuid NOT NULL,
    reden text NOT NULL,
    einde_op timestamp with time zone,
    einde_door uuid,
    einde_reden text,
    versie integer NOT NULL,
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
