-- Two open casussen that turned out to be one: the one leads, the other went up in it and keeps what it was. What came along
-- says from which casus and when, so that it can go back.
ALTER TABLE casus ADD COLUMN leidende_casus_id TEXT REFERENCES casus (id) ON DELETE RESTRICT;
ALTER TABLE casus ADD COLUMN afsluiting_in_casus_id TEXT;
CREATE INDEX ix_casus_leidende_casus_id ON casus (leidende_casus_id);

ALTER TABLE casushuishouden ADD COLUMN herkomst_casus_id TEXT;
ALTER TABLE casushuishouden ADD COLUMN herkomst_op TEXT;
ALTER TABLE casusmelding ADD COLUMN herkomst_casus_id TEXT;
ALTER TABLE casusmelding ADD COLUMN herkomst_op TEXT;
ALTER TABLE deelname ADD COLUMN herkomst_casus_id TEXT;
ALTER TABLE deelname ADD COLUMN herkomst_op TEXT;
ALTER TABLE dienst ADD COLUMN herkomst_casus_id TEXT;
ALTER TABLE dienst ADD COLUMN herkomst_op TEXT;
ALTER TABLE monitormoment ADD COLUMN herkomst_casus_id TEXT;
ALTER TABLE monitormoment ADD COLUMN herkomst_op TEXT;
ALTER TABLE informering ADD COLUMN herkomst_casus_id TEXT;
ALTER TABLE informering ADD COLUMN herkomst_op TEXT;
ALTER TABLE veiligheidsplan ADD COLUMN herkomst_casus_id TEXT;
ALTER TABLE veiligheidsplan ADD COLUMN herkomst_op TEXT;
ALTER TABLE kindlijn ADD COLUMN herkomst_casus_id TEXT;
ALTER TABLE kindlijn ADD COLUMN herkomst_op TEXT;
ALTER TABLE casusmelding ADD COLUMN overgedragen TEXT;

DROP INDEX ix_informering_melding_id_persoon_id;
CREATE UNIQUE INDEX ix_informering_melding_id_persoon_id ON informering (melding_id, persoon_id) WHERE herkomst_op IS NULL;

ALTER TABLE veiligheidsplan ADD COLUMN rust_voor TEXT NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000';
DROP INDEX ix_veiligheidsplan_casus_id;
CREATE UNIQUE INDEX ix_veiligheidsplan_casus_id_rust_voor ON veiligheidsplan (casus_id, rust_voor);

CREATE TABLE samenvoeging (
    id TEXT NOT NULL PRIMARY KEY,
    leidende_casus_id TEXT NOT NULL,
    opgegaan_casus_id TEXT NOT NULL,
    op TEXT NOT NULL,
    door TEXT NOT NULL,
    reden TEXT NOT NULL,
    plan_van TEXT,
    ervoor_behandelaar_id TEXT,
    ervoor_zicht_gewisseld INTEGER NOT NULL,
    ervoor_regie_gewisseld INTEGER NOT NULL,
    verhuizingen TEXT NOT NULL,
    feiten_na INTEGER NOT NULL,
    einde_op TEXT,
    einde_door TEXT,
    einde_reden TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (leidende_casus_id) REFERENCES casus (id) ON DELETE RESTRICT,
    FOREIGN KEY (opgegaan_casus_id) REFERENCES casus (id) ON DELETE RESTRICT,
    CHECK (leidende_casus_id <> opgegaan_casus_id)
);
CREATE INDEX ix_samenvoeging_leidende_casus_id ON samenvoeging (leidende_casus_id);
CREATE UNIQUE INDEX ix_samenvoeging_opgegaan_casus_id ON samenvoeging (opgegaan_casus_id) WHERE einde_op IS NULL;
