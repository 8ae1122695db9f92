-- For what purpose somebody opened a casus that is not the own work.
CREATE TABLE inzagedoel (
    id uuid NOT NULL PRIMARY KEY,
    medewerker_id uuid NOT NULL,
    casus_id uuid NOT NULL,
    doel text NOT NULL,
    toelichting text,
    op timestamp with time zone NOT NULL,
    tot timestamp with time zone NOT NULL CHECK (tot > op),
    versie integer NOT NULL,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT
);
CREATE INDEX ix_inzagedoel_medewerker_id_casus_id ON inzagedoel (medewerker_id, casus_id);

-- One sees what one said oneself.
ALTER TABLE inzagedoel ENABLE ROW LEVEL SECURITY;
CREATE POLICY wand ON inzagedoel USING ((SELECT kring_systeem()) OR medewerker_id = (SELECT kring_medewerker()));
