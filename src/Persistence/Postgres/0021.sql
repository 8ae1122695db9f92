-- Each line of the log gets a seal: a number, and a keyed hash over the line and the seal before it. Until then it waits in a
-- list of its own, filled by the database itself, so that no way of writing a line goes around it.
CREATE TABLE zegel (
    nummer bigint NOT NULL PRIMARY KEY,
    logregel_id uuid NOT NULL,
    waarde bytea NOT NULL,
    CHECK (nummer > 0),
    CHECK (length(waarde) = 32)
);
CREATE UNIQUE INDEX ix_zegel_logregel_id ON zegel (logregel_id);

CREATE TABLE onverzegelde_regel (
    logregel_id uuid NOT NULL PRIMARY KEY
);
INSERT INTO onverzegelde_regel (logregel_id) SELECT id FROM logregel;

CREATE FUNCTION zet_te_verzegelen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO onverzegelde_regel (logregel_id) SELECT id FROM nieuw;
    RETURN NULL;
END $$;
CREATE TRIGGER logregel_verzegelen AFTER INSERT ON logregel REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION zet_te_verzegelen();

-- Nothing leaves the list without a seal.
CREATE FUNCTION weiger_zonder_zegel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM zegel WHERE logregel_id = OLD.logregel_id) THEN
        RAISE EXCEPTION 'this line has no seal yet';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER onverzegelde_regel_weg BEFORE DELETE ON onverzegelde_regel FOR EACH ROW EXECUTE FUNCTION weiger_zonder_zegel();
CREATE TRIGGER onverzegelde_regel_vast BEFORE UPDATE ON onverzegelde_regel FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER onverzegelde_regel_vol BEFORE TRUNCATE ON onverzegelde_regel FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

CREATE TRIGGER zegel_vast BEFORE UPDATE OR DELETE ON zegel FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER zegel_vol BEFORE TRUNCATE ON zegel FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
