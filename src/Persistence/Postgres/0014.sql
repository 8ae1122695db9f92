-- Who gave a task to whom and when, who stands in for an absent colleague, and views of the worklist that are kept.
ALTER TABLE termijn ADD COLUMN toegewezen_op timestamp with time zone;
ALTER TABLE termijn ADD COLUMN toegewezen_door uuid;
CREATE INDEX ix_termijn_medewerker_id_einddag ON termijn (medewerker_id, einddag) WHERE gehaald_op IS NULL AND vervallen_op IS NULL;

CREATE TABLE vervanging (
    id uuid NOT NULL PRIMARY KEY,
    organisatie_id uuid NOT NULL,
    afwezige_id uuid NOT NULL,
    vervanger_id uuid NOT NULL CHECK (vervanger_id <> afwezige_id),
    van date NOT NULL,
    tot date NOT NULL CHECK (tot >= van),
    einde_op timestamp with time zone,
    einde_door uuid,
    versie integer NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    FOREIGN KEY (afwezige_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    FOREIGN KEY (vervanger_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    CHECK ((einde_op IS NULL) = (einde_door IS NULL))
);
CREATE INDEX ix_vervanging_organisatie_id ON vervanging (organisatie_id);
CREATE INDEX ix_vervanging_afwezige_id ON vervanging (afwezige_id);
CREATE INDEX ix_vervanging_vervanger_id ON vervanging (vervanger_id);

CREATE TABLE bewaard_overzicht (
    id uuid NOT NULL PRIMARY KEY,
    organisatie_id uuid NOT NULL,
    medewerker_id uuid,
    naam text NOT NULL,
    zoekvraag text NOT NULL,
    versie integer NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT
);
CREATE INDEX ix_bewaard_overzicht_organisatie_id ON bewaard_overzicht (organisatie_id);
CREATE INDEX ix_bewaard_overzicht_medewerker_id ON bewaard_overzicht (medewerker_id);

CREATE TABLE startoverzicht (
    id uuid NOT NULL PRIMARY KEY,
    medewerker_id uuid NOT NULL,
    overzicht_id uuid NOT NULL,
    versie integer NOT NULL,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    FOREIGN KEY (overzicht_id) REFERENCES bewaard_overzicht (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_startoverzicht_medewerker_id ON startoverzicht (medewerker_id);
CREATE INDEX ix_startoverzicht_overzicht_id ON startoverzicht (overzicht_id);
