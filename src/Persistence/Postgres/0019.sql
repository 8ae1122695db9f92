-- Two open casussen that turned out to be one: the one leads, the other went up in it and keeps what it was. What came along
-- says from which casus and when, so that it can go back.
ALTER TABLE casus ADD COLUMN leidende_casus_id uuid REFERENCES casus (id) ON DELETE RESTRICT;
ALTER TABLE casus ADD COLUMN afsluiting_in_casus_id uuid;
CREATE INDEX ix_casus_leidende_casus_id ON casus (leidende_casus_id);

ALTER TABLE casushuishouden ADD COLUMN herkomst_casus_id uuid;
ALTER TABLE casushuishouden ADD COLUMN herkomst_op timestamp with time zone;
ALTER TABLE casusmelding ADD COLUMN herkomst_casus_id uuid;
ALTER TABLE casusmelding ADD COLUMN herkomst_op timestamp with time zone;
ALTER TABLE deelname ADD COLUMN herkomst_casus_id uuid;
ALTER TABLE deelname ADD COLUMN herkomst_op timestamp with time zone;
ALTER TABLE dienst ADD COLUMN herkomst_casus_id uuid;
ALTER TABLE dienst ADD COLUMN herkomst_op timestamp with time zone;
ALTER TABLE monitormoment ADD COLUMN herkomst_casus_id uuid;
ALTER TABLE monitormoment ADD COLUMN herkomst_op timestamp with time zone;
ALTER TABLE informering ADD COLUMN herkomst_casus_id uuid;
ALTER TABLE informering ADD COLUMN herkomst_op timestamp with time zone;
ALTER TABLE veiligheidsplan ADD COLUMN herkomst_casus_id uuid;
ALTER TABLE veiligheidsplan ADD COLUMN herkomst_op timestamp with time zone;
ALTER TABLE kindlijn ADD COLUMN herkomst_casus_id uuid;
ALTER TABLE kindlijn ADD COLUMN herkomst_op timestamp with time zone;
ALTER TABLE casusmelding ADD COLUMN overgedragen timestamp with time zone;

DROP INDEX ix_informering_melding_id_persoon_id;
CREATE UNIQUE INDEX ix_informering_melding_id_persoon_id ON informering (melding_id, persoon_id) WHERE herkomst_op IS NULL;

ALTER TABLE veiligheidsplan ADD COLUMN rust_voor uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
DROP INDEX ix_veiligheidsplan_casus_id;
CREATE UNIQUE INDEX ix_veiligheidsplan_casus_id_rust_voor ON veiligheidsplan (casus_id, rust_voor);

CREATE TABLE samenvoeging (
    id uuid NOT NULL PRIMARY KEY,
    leidende_casus_id uuid NOT NULL,
    opgegaan_casus_id uuid NOT NULL,
    op timestamp with time zone NOT NULL,
    door uuid NOT NULL,
    reden text NOT NULL,
    plan_van uuid,
    ervoor_behandelaar_id uuid,
    ervoor_zicht_gewisseld boolean NOT NULL,
    ervoor_regie_gewisseld boolean NOT NULL,
    verhuizingen text NOT NULL,
    feiten_na integer NOT NULL,
    einde_op timestamp with time zone,
    einde_door uuid,
    einde_reden text,
    versie integer NOT NULL,
    FOREIGN KEY (leidende_casus_id) REFERENCES casus (id) ON DELETE RESTRICT,
    FOREIGN KEY (opgegaan_casus_id) REFERENCES casus (id) ON DELETE RESTRICT,
    CHECK (leidende_casus_id <> opgegaan_casus_id)
);
CREATE INDEX ix_samenvoeging_leidende_casus_id ON samenvoeging (leidende_casus_id);
CREATE UNIQUE INDEX ix_samenvoeging_opgegaan_casus_id ON samenvoeging (opgegaan_casus_id) WHERE einde_op IS NULL;
