-- The first schema: one table for each thing, one row for each fact. Checks and partial indexes guard the invariants
-- that must hold whatever the program does.

-- The store itself

CREATE TABLE instelling (
    sleutel TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
);

CREATE TABLE nummerreeks (
    soort TEXT NOT NULL,
    jaar INTEGER NOT NULL,
    laatste INTEGER NOT NULL,
    PRIMARY KEY (soort, jaar)
);

-- Regio

CREATE TABLE gemeente (
    code TEXT NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    plaatsen TEXT NOT NULL
);

-- Toegang

CREATE TABLE organisatie (
    id TEXT NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    soort TEXT NOT NULL,
    oin TEXT,
    contact_contactpersoon TEXT,
    contact_email TEXT,
    contact_telefoon TEXT,
    versie INTEGER NOT NULL
);
CREATE INDEX ix_organisatie_oin ON organisatie (oin);

CREATE TABLE medewerker (
    id TEXT NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    rollen TEXT NOT NULL,
    werkgebieden TEXT NOT NULL,
    uitdienst_op TEXT,
    uitdienst_door TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT
);
CREATE INDEX ix_medewerker_organisatie_id ON medewerker (organisatie_id);

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    medewerker_id TEXT NOT NULL,
    user_name TEXT,
    normalized_user_name TEXT,
    email TEXT,
    normalized_email TEXT,
    email_confirmed INTEGER NOT NULL,
    password_hash TEXT,
    security_stamp TEXT,
    concurrency_stamp TEXT,
    phone_number TEXT,
    phone_number_confirmed INTEGER NOT NULL,
    two_factor_enabled INTEGER NOT NULL,
    lockout_end TEXT,
    lockout_enabled INTEGER NOT NULL,
    access_failed_count INTEGER NOT NULL,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT
);
CREATE INDEX ix_account_normalized_email ON account (normalized_email);
CREATE UNIQUE INDEX ix_account_medewerker_id ON account (medewerker_id);
CREATE UNIQUE INDEX ix_account_normalized_user_name ON account (normalized_user_name);

CREATE TABLE account_claims (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    user_id TEXT NOT NULL,
    claim_type TEXT,
    claim_value TEXT,
    FOREIGN KEY (user_id) REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX ix_account_claims_user_id ON account_claims (user_id);

CREATE TABLE account_logins (
    user_id TEXT NOT NULL,
    login_provider TEXT NOT NULL,
    provider_key TEXT NOT NULL,
    provider_display_name TEXT,
    PRIMARY KEY (login_provider, provider_key),
    FOREIGN KEY (user_id) REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX ix_account_logins_user_id ON account_logins (user_id);

CREATE TABLE account_tokens (
    user_id TEXT NOT NULL,
    login_provider TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (user_id, login_provider, name),
    FOREIGN KEY (user_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Logboek

CREATE TABLE logregel (
    id TEXT NOT NULL PRIMARY KEY,
    op TEXT NOT NULL,
    soort TEXT NOT NULL,
    actie TEXT NOT NULL,
    recht TEXT,
    medewerker_id TEXT,
    organisatie_id TEXT,
    rollen TEXT NOT NULL,
    onderwerp TEXT,
    onderwerp_id TEXT,
    persoon_id TEXT,
    gelukt INTEGER NOT NULL,
    oorsprong TEXT NOT NULL,
    spoor TEXT NOT NULL,
    bijzonderheden TEXT
);
CREATE INDEX ix_logregel_onderwerp_id_op ON logregel (onderwerp_id, op);
CREATE INDEX ix_logregel_op ON logregel (op);
CREATE INDEX ix_logregel_persoon_id_op ON logregel (persoon_id, op);

CREATE TABLE tijdlijnregel (
    id TEXT NOT NULL PRIMARY KEY,
    op TEXT NOT NULL,
    door TEXT,
    soort TEXT NOT NULL,
    onderwerp TEXT NOT NULL,
    onderwerp_id TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    kop TEXT NOT NULL,
    tekst TEXT
);
CREATE INDEX ix_tijdlijnregel_onderwerp_id_op ON tijdlijnregel (onderwerp_id, op);

-- Termijnen

CREATE TABLE termijn (
    id TEXT NOT NULL PRIMARY KEY,
    soort TEXT NOT NULL,
    gemeentecode TEXT,
    begonnen TEXT NOT NULL,
    duur TEXT,
    einddag TEXT NOT NULL,
    eindmoment TEXT,
    grond TEXT NOT NULL,
    bron TEXT NOT NULL,
    uitleg TEXT NOT NULL,
    verantwoordelijke_rol TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    medewerker_id TEXT,
    waarover_id TEXT NOT NULL,
    waarover_onderdeel_id TEXT,
    waarover_soort TEXT NOT NULL,
    gehaald_op TEXT,
    gehaald_door TEXT,
    vervallen_op TEXT,
    vervallen_door TEXT,
    vervallen_reden TEXT,
    opschortingen TEXT NOT NULL,
    verlengingen TEXT NOT NULL,
    versie INTEGER NOT NULL,
    CHECK (gehaald_op IS NULL OR vervallen_op IS NULL)
);
CREATE INDEX ix_termijn_organisatie_id_einddag ON termijn (organisatie_id, einddag) WHERE gehaald_op IS NULL AND vervallen_op IS NULL;

-- Huishoudens

CREATE TABLE persoon (
    id TEXT NOT NULL PRIMARY KEY,
    geslachtsnaam TEXT NOT NULL,
    voorvoegsel TEXT,
    voornamen TEXT,
    geslacht TEXT NOT NULL,
    geboren TEXT,
    bsn BLOB,
    zwangerschap_moeder_id TEXT,
    zwangerschap_uitgerekend TEXT,
    nationaliteit TEXT,
    taal TEXT,
    telefoonnummers TEXT NOT NULL,
    naamsleutel TEXT NOT NULL,
    gemeld_als_kind INTEGER NOT NULL,
    bsn_sleutel TEXT,
    versie INTEGER NOT NULL,
    CHECK ((bsn IS NULL) = (bsn_sleutel IS NULL))
);
CREATE INDEX ix_persoon_bsn_sleutel ON persoon (bsn_sleutel);
CREATE INDEX ix_persoon_naamsleutel ON persoon (naamsleutel);

CREATE TABLE verblijf (
    id TEXT NOT NULL PRIMARY KEY,
    persoon_id TEXT NOT NULL,
    soort TEXT NOT NULL,
    adres_straat TEXT,
    adres_huisnummer TEXT,
    adres_huisletter TEXT,
    adres_toevoeging TEXT,
    adres_postcode TEXT,
    adres_plaats TEXT,
    adres_landcode TEXT,
    adres_buitenland TEXT,
    adressleutel TEXT,
    van TEXT NOT NULL,
    tot TEXT,
    afscherming_op TEXT,
    afscherming_door TEXT,
    afscherming_reden TEXT,
    FOREIGN KEY (persoon_id) REFERENCES persoon (id) ON DELETE CASCADE
);
CREATE INDEX ix_verblijf_adressleutel ON verblijf (adressleutel);
CREATE INDEX ix_verblijf_persoon_id ON verblijf (persoon_id);

CREATE TABLE huishouden (
    id TEXT NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL,
    versie INTEGER NOT NULL
);

CREATE TABLE lid (
    id TEXT NOT NULL PRIMARY KEY,
    persoon_id TEXT NOT NULL,
    huishouden_id TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT,
    FOREIGN KEY (huishouden_id) REFERENCES huishouden (id) ON DELETE CASCADE,
    FOREIGN KEY (persoon_id) REFERENCES persoon (id) ON DELETE RESTRICT
);
CREATE INDEX ix_lid_huishouden_id ON lid (huishouden_id);
CREATE INDEX ix_lid_persoon_id ON lid (persoon_id);

CREATE TABLE relatie (
    id TEXT NOT NULL PRIMARY KEY,
    van_id TEXT NOT NULL,
    naar_id TEXT NOT NULL,
    omschrijving TEXT NOT NULL,
    FOREIGN KEY (naar_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    FOREIGN KEY (van_id) REFERENCES persoon (id) ON DELETE RESTRICT
);
CREATE INDEX ix_relatie_naar_id ON relatie (naar_id);
CREATE UNIQUE INDEX ix_relatie_van_id_naar_id ON relatie (van_id, naar_id);

-- Meldingen

CREATE TABLE melding (
    id TEXT NOT NULL PRIMARY KEY,
    nummer TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    gemeentecode TEXT,
    ontvangen TEXT NOT NULL,
    melder_naam TEXT NOT NULL,
    melder_oin TEXT,
    kenmerk TEXT,
    incident TEXT,
    let_op TEXT NOT NULL,
    namen TEXT NOT NULL,
    acute_check_op TEXT,
    acute_check_door TEXT,
    acute_check_gevaar INTEGER,
    acute_check_wat_nu TEXT,
    acute_check_wie_doet_wat TEXT,
    acute_check_afgewend TEXT,
    beoordeling_op TEXT,
    beoordeling_door TEXT,
    beoordeling_acuut INTEGER,
    beoordeling_structureel INTEGER,
    beoordeling_uitkomst TEXT,
    beoordeling_redenen TEXT,
    casus_id TEXT,
    casusnummer TEXT,
    type TEXT,
    herkend_op TEXT,
    herkend_door TEXT,
    teruggave_op TEXT,
    teruggave_door TEXT,
    teruggave_soort TEXT,
    teruggave_reden TEXT,
    teruggekoppeld TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CHECK (beoordeling_op IS NULL OR teruggave_op IS NULL),
    CHECK (beoordeling_op IS NULL OR (acute_check_op IS NOT NULL AND herkend_op IS NOT NULL))
);
CREATE INDEX ix_melding_casus_id ON melding (casus_id);
CREATE INDEX ix_melding_organisatie_id_ontvangen ON melding (organisatie_id, ontvangen);
CREATE UNIQUE INDEX ix_melding_nummer ON melding (nummer);

CREATE TABLE meldingpersoon (
    id TEXT NOT NULL PRIMARY KEY,
    persoon_id TEXT,
    huishouden_id TEXT,
    melding_id TEXT NOT NULL,
    volgnummer INTEGER NOT NULL,
    naam TEXT NOT NULL,
    rol TEXT,
    plaats TEXT NOT NULL,
    FOREIGN KEY (huishouden_id) REFERENCES huishouden (id) ON DELETE RESTRICT,
    FOREIGN KEY (melding_id) REFERENCES melding (id) ON DELETE CASCADE,
    FOREIGN KEY (persoon_id) REFERENCES persoon (id) ON DELETE RESTRICT
);
CREATE INDEX ix_meldingpersoon_huishouden_id ON meldingpersoon (huishouden_id);
CREATE INDEX ix_meldingpersoon_melding_id ON meldingpersoon (melding_id);
CREATE INDEX ix_meldingpersoon_persoon_id ON meldingpersoon (persoon_id);

CREATE TABLE ontvangen_bericht (
    id TEXT NOT NULL PRIMARY KEY,
    ontvangen TEXT NOT NULL,
    herkomst TEXT NOT NULL,
    zender TEXT,
    referentie TEXT,
    inhoud BLOB NOT NULL,
    melding_id TEXT,
    weigerreden TEXT,
    afhandeling_op TEXT,
    afhandeling_door TEXT,
    afhandeling_gedaan TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (melding_id) REFERENCES melding (id) ON DELETE RESTRICT,
    CHECK ((melding_id IS NULL) <> (weigerreden IS NULL))
);
CREATE INDEX ix_ontvangen_bericht_melding_id ON ontvangen_bericht (melding_id);
CREATE UNIQUE INDEX ix_ontvangen_bericht_zender_referentie ON ontvangen_bericht (zender, referentie) WHERE melding_id IS NOT NULL;

-- Casussen

CREATE TABLE casus (
    id TEXT NOT NULL PRIMARY KEY,
    nummer TEXT NOT NULL,
    naam TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    gemeentecode TEXT,
    geopend TEXT NOT NULL,
    afsluiting_op TEXT,
    afsluiting_door TEXT,
    afsluiting_reden TEXT,
    versie INTEGER NOT NULL,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT
);
CREATE INDEX ix_casus_organisatie_id ON casus (organisatie_id);
CREATE UNIQUE INDEX ix_casus_nummer ON casus (nummer);

CREATE TABLE casushuishouden (
    id TEXT NOT NULL PRIMARY KEY,
    huishouden_id TEXT NOT NULL,
    casus_id TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE,
    FOREIGN KEY (huishouden_id) REFERENCES huishouden (id) ON DELETE RESTRICT,
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX ix_casushuishouden_casus_id ON casushuishouden (casus_id);
CREATE UNIQUE INDEX ix_casushuishouden_huishouden_id ON casushuishouden (huishouden_id) WHERE tot IS NULL;

CREATE TABLE casusmelding (
    id TEXT NOT NULL PRIMARY KEY,
    melding_id TEXT NOT NULL,
    casus_id TEXT NOT NULL,
    ontvangen TEXT NOT NULL,
    hoofd INTEGER NOT NULL,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE,
    FOREIGN KEY (melding_id) REFERENCES melding (id) ON DELETE RESTRICT
);
CREATE INDEX ix_casusmelding_casus_id ON casusmelding (casus_id);
CREATE INDEX ix_casusmelding_melding_id ON casusmelding (melding_id);

CREATE TABLE zichthouder (
    id TEXT NOT NULL PRIMARY KEY,
    casus_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX ix_zichthouder_organisatie_id ON zichthouder (organisatie_id);
CREATE UNIQUE INDEX ix_zichthouder_casus_id ON zichthouder (casus_id) WHERE tot IS NULL;

CREATE TABLE regisseur (
    id TEXT NOT NULL PRIMARY KEY,
    casus_id TEXT NOT NULL,
    medewerker_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    rol TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE,
    FOREIGN KEY (medewerker_id) REFERENCES medewerker (id) ON DELETE RESTRICT,
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX ix_regisseur_medewerker_id ON regisseur (medewerker_id);
CREATE UNIQUE INDEX ix_regisseur_casus_id ON regisseur (casus_id) WHERE tot IS NULL;

CREATE TABLE deelname (
    id TEXT NOT NULL PRIMARY KEY,
    casus_id TEXT NOT NULL,
    organisatie_id TEXT NOT NULL,
    van TEXT NOT NULL,
    tot TEXT,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE,
    FOREIGN KEY (organisatie_id) REFERENCES organisatie (id) ON DELETE RESTRICT,
    CHECK (tot IS NULL OR tot >= van)
);
CREATE INDEX ix_deelname_casus_id ON deelname (casus_id);
CREATE INDEX ix_deelname_organisatie_id_tot ON deelname (organisatie_id, tot);

CREATE TABLE dienst (
    id TEXT NOT NULL PRIMARY KEY,
    melding_id TEXT NOT NULL,
    casus_id TEXT NOT NULL,
    soort TEXT NOT NULL,
    gestart TEXT NOT NULL,
    afronding_op TEXT,
    afronding_door TEXT,
    afronding_verslag TEXT,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE
);
CREATE INDEX ix_dienst_casus_id ON dienst (casus_id);

CREATE TABLE overdracht (
    id TEXT NOT NULL PRIMARY KEY,
    casus_id TEXT NOT NULL,
    aan_organisatie_id TEXT NOT NULL,
    categorie TEXT NOT NULL,
    met_hgkm INTEGER NOT NULL,
    voorwaarden TEXT NOT NULL,
    wat_bekend_is TEXT NOT NULL,
    aangeboden TEXT NOT NULL,
    aangeboden_door TEXT NOT NULL,
    aanvaarding_op TEXT,
    aanvaarding_door TEXT,
    teruggave_op TEXT,
    teruggave_door TEXT,
    teruggave_reden TEXT,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE,
    CHECK (aanvaarding_op IS NULL OR teruggave_op IS NULL)
);
CREATE INDEX ix_overdracht_casus_id ON overdracht (casus_id);

CREATE TABLE monitormoment (
    id TEXT NOT NULL PRIMARY KEY,
    casus_id TEXT NOT NULL,
    gepland TEXT NOT NULL,
    uitkomst_op TEXT,
    uitkomst_door TEXT,
    uitkomst_betrokkenen TEXT,
    uitkomst_professionals TEXT,
    uitkomst_oordeel TEXT,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE
);
CREATE INDEX ix_monitormoment_casus_id ON monitormoment (casus_id);

CREATE TABLE informering (
    id TEXT NOT NULL PRIMARY KEY,
    melding_id TEXT NOT NULL,
    persoon_id TEXT NOT NULL,
    casus_id TEXT NOT NULL,
    wijze TEXT,
    toelichting TEXT,
    op TEXT NOT NULL,
    door TEXT NOT NULL,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE CASCADE
);
CREATE INDEX ix_informering_casus_id ON informering (casus_id);
CREATE UNIQUE INDEX ix_informering_melding_id_persoon_id ON informering (melding_id, persoon_id);

-- Plannen

CREATE TABLE veiligheidsplan (
    id TEXT NOT NULL PRIMARY KEY,
    casus_id TEXT NOT NULL,
    begonnen TEXT NOT NULL,
    versie INTEGER NOT NULL,
    FOREIGN KEY (casus_id) REFERENCES casus (id) ON DELETE RESTRICT
);
CREATE UNIQUE INDEX ix_veiligheidsplan_casus_id ON veiligheidsplan (casus_id);

CREATE TABLE afspraak (
    id TEXT NOT NULL PRIMARY KEY,
    persoon_id TEXT,
    veiligheidsplan_id TEXT NOT NULL,
    volgnummer INTEGER NOT NULL,
    wat TEXT NOT NULL,
    wie_doet_het TEXT NOT NULL,
    tot TEXT,
    hoe_nagaan TEXT NOT NULL,
    gemaakt TEXT NOT NULL,
    gemaakt_door TEXT NOT NULL,
    standen TEXT NOT NULL,
    FOREIGN KEY (persoon_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    FOREIGN KEY (veiligheidsplan_id) REFERENCES veiligheidsplan (id) ON DELETE CASCADE
);
CREATE INDEX ix_afspraak_persoon_id ON afspraak (persoon_id);
CREATE UNIQUE INDEX ix_afspraak_veiligheidsplan_id_volgnummer ON afspraak (veiligheidsplan_id, volgnummer);

CREATE TABLE kindlijn (
    id TEXT NOT NULL PRIMARY KEY,
    persoon_id TEXT NOT NULL,
    veiligheidsplan_id TEXT NOT NULL,
    gesprekken TEXT NOT NULL,
    FOREIGN KEY (persoon_id) REFERENCES persoon (id) ON DELETE RESTRICT,
    FOREIGN KEY (veiligheidsplan_id) REFERENCES veiligheidsplan (id) ON DELETE CASCADE
);
CREATE INDEX ix_kindlijn_persoon_id ON kindlijn (persoon_id);
CREATE UNIQUE INDEX ix_kindlijn_veiligheidsplan_id_persoon_id ON kindlijn (veiligheidsplan_id, persoon_id);

-- Berichten

CREATE TABLE uitgaand_bericht (
    id TEXT NOT NULL PRIMARY KEY,
    soort TEXT NOT NULL,
    referentie TEXT NOT NULL,
    inhoud BLOB NOT NULL,
    gemaakt TEXT NOT NULL,
    verzonden TEXT,
    pogingen INTEGER NOT NULL,
    volgende_poging TEXT NOT NULL,
    fout TEXT,
    versie INTEGER NOT NULL
);
CREATE INDEX ix_uitgaand_bericht_volgende_poging ON uitgaand_bericht (volgende_poging) WHERE verzonden IS NULL;
CREATE UNIQUE INDEX ix_uitgaand_bericht_referentie ON uitgaand_bericht (referentie);

-- What is written in the log and on the timeline is never changed and never removed.

CREATE TRIGGER logregel_update BEFORE UPDATE ON logregel
BEGIN
    SELECT RAISE(ABORT, 'logregel is append-only');
END;
CREATE TRIGGER logregel_delete BEFORE DELETE ON logregel
BEGIN
    SELECT RAISE(ABORT, 'logregel is append-only');
END;
CREATE TRIGGER tijdlijnregel_update BEFORE UPDATE ON tijdlijnregel
BEGIN
    SELECT RAISE(ABORT, 'tijdlijnregel is append-only');
END;
CREATE TRIGGER tijdlijnregel_delete BEFORE DELETE ON tijdlijnregel
BEGIN
    SELECT RAISE(ABORT, 'tijdlijnregel is append-only');
END;
