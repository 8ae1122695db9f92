-- The wall behind the access policy. A role that owns nothing sees the content of a case only when its organisation has a part
-- in that case, whatever the program asks. Before each question the program says for whom it asks (kring.organisatie,
-- kring.medewerker, kring.noodzaken), or that it works for the whole region (kring.systeem). Without a word: nothing.

CREATE FUNCTION kring_organisatie() RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT nullif(current_setting('kring.organisatie', true), '')::uuid $$;

CREATE FUNCTION kring_medewerker() RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT nullif(current_setting('kring.medewerker', true), '')::uuid $$;

CREATE FUNCTION kring_systeem() RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT coalesce(current_setting('kring.systeem', true) = 'ja', false) $$;

-- The cases of others in which the organisation has a part: it takes part, or opened it in an emergency; and what such a case,
-- or an own one, went up in or took up. As the owner, for the rule of a table cannot ask that table; and
-- in a language that plans a question once for each connection.
CREATE FUNCTION kring_zaken() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200 SET search_path FROM CURRENT
AS $$
DECLARE eigen CONSTANT uuid := kring_organisatie();
BEGIN
    RETURN QUERY
    WITH betrokken AS MATERIALIZED (
        SELECT deelname.casus_id AS id FROM deelname WHERE deelname.organisatie_id = eigen AND deelname.tot IS NULL
        UNION ALL
        SELECT unnest(string_to_array(nullif(current_setting('kring.noodzaken', true), ''), ',')::uuid[])
    ), opgegaan AS MATERIALIZED (
        SELECT casus.id, casus.organisatie_id, casus.leidende_casus_id AS leidend FROM casus WHERE casus.leidende_casus_id IS NOT NULL
    )
    SELECT betrokken.id FROM betrokken
    UNION ALL
    SELECT opgegaan.id FROM opgegaan WHERE opgegaan.leidend IN (SELECT betrokken.id FROM betrokken)
        OR EXISTS (SELECT 1 FROM casus WHERE casus.id = opgegaan.leidend AND casus.organisatie_id = eigen)
    UNION ALL
    SELECT opgegaan.leidend FROM opgegaan WHERE opgegaan.organisatie_id = eigen OR opgegaan.id IN (SELECT betrokken.id FROM betrokken);
END
$$;

-- The reports of others that belong to such a case, or to an own one.
CREATE FUNCTION kring_meldingen() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200 SET search_path FROM CURRENT
AS $$
DECLARE eigen CONSTANT uuid := kring_organisatie();
BEGIN
    RETURN QUERY
    WITH zaken AS MATERIALIZED (SELECT zaak FROM kring_zaken() zaak)
    SELECT melding.id FROM melding JOIN zaken ON melding.casus_id = zaken.zaak
    UNION ALL
    SELECT casusmelding.melding_id FROM casusmelding JOIN zaken ON casusmelding.casus_id = zaken.zaak
    UNION ALL
    SELECT casusmelding.melding_id FROM casus JOIN casusmelding ON casusmelding.casus_id = casus.id WHERE casus.organisatie_id = eigen
    UNION ALL
    SELECT melding.id FROM casus JOIN melding ON melding.casus_id = casus.id WHERE casus.organisatie_id = eigen;
END
$$;

-- Own rows first: only for the others a list is made, once in a question.
ALTER TABLE casus ENABLE ROW LEVEL SECURITY;
CREATE POLICY wand ON casus USING (
    (SELECT kring_systeem()) OR organisatie_id = (SELECT kring_organisatie()) OR id IN (SELECT kring_zaken()));

-- A report: of who takes it in, of who made it, and of who has a part in a case it belongs to.
ALTER TABLE melding ENABLE ROW LEVEL SECURITY;
CREATE POLICY wand ON melding USING (
    (SELECT kring_systeem()) OR organisatie_id = (SELECT kring_organisatie()) OR melder_id = (SELECT kring_medewerker())
    OR id IN (SELECT kring_meldingen()));

-- What belongs to a case or a report is seen with it.
DO $$
DECLARE deel text;
BEGIN
    FOREACH deel IN ARRAY ARRAY['casushuishouden', 'casusmelding', 'deelname', 'dienst', 'informering', 'monitormoment', 'overdracht', 'regisseur', 'veiligheidsplan', 'zichthouder'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', deel);
        EXECUTE format('CREATE POLICY wand ON %I USING ((SELECT kring_systeem()) OR EXISTS (SELECT 1 FROM casus WHERE casus.id = casus_id))', deel);
    END LOOP;
    FOREACH deel IN ARRAY ARRAY['aanvulling', 'brief', 'losmaking', 'meldingpersoon', 'ontvangstbewijs'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', deel);
        EXECUTE format('CREATE POLICY wand ON %I USING ((SELECT kring_systeem()) OR EXISTS (SELECT 1 FROM melding WHERE melding.id = melding_id))', deel);
    END LOOP;
    FOREACH deel IN ARRAY ARRAY['afspraak', 'kindlijn'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', deel);
        EXECUTE format('CREATE POLICY wand ON %I USING ((SELECT kring_systeem()) OR EXISTS (SELECT 1 FROM veiligheidsplan WHERE veiligheidsplan.id = veiligheidsplan_id))', deel);
    END LOOP;
    FOREACH deel IN ARRAY ARRAY['advies', 'gesprek'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', deel);
        EXECUTE format('CREATE POLICY wand ON %I USING ((SELECT kring_systeem()) OR organisatie_id = (SELECT kring_organisatie()))', deel);
    END LOOP;
END $$;

ALTER TABLE samenvoeging ENABLE ROW LEVEL SECURITY;
CREATE POLICY wand ON samenvoeging USING (
    (SELECT kring_systeem()) OR EXISTS (SELECT 1 FROM casus WHERE casus.id IN (leidende_casus_id, opgegaan_casus_id)));

-- A message that was refused belongs to no report: it is of who has, or had, something to do about it.
ALTER TABLE ontvangen_bericht ENABLE ROW LEVEL SECURITY;
CREATE POLICY wand ON ontvangen_bericht USING (
    (SELECT kring_systeem()) OR EXISTS (SELECT 1 FROM melding WHERE melding.id = melding_id)
    OR (melding_id IS NULL AND EXISTS (
        SELECT 1 FROM termijn WHERE termijn.waarover_id = ontvangen_bericht.id AND termijn.organisatie_id = (SELECT kring_organisatie()))));

-- What happened in a case or with a report is seen with it; the rest of the timelines is about no case.
CREATE FUNCTION kring_is_zaak(sleutel uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT
AS $$ BEGIN RETURN EXISTS (SELECT 1 FROM casus WHERE id = sleutel) OR EXISTS (SELECT 1 FROM melding WHERE id = sleutel); END $$;

ALTER TABLE tijdlijnregel ENABLE ROW LEVEL SECURITY;
CREATE POLICY wand ON tijdlijnregel USING (
    (SELECT kring_systeem()) OR EXISTS (SELECT 1 FROM casus WHERE casus.id = onderwerp_id)
    OR EXISTS (SELECT 1 FROM melding WHERE melding.id = onderwerp_id) OR NOT kring_is_zaak(onderwerp_id));
