-- Under which keys people are found who were reported and of whom it is not decided yet who they are.
CREATE TABLE gemeldensleutel (
    sleutel integer NOT NULL,
    melding_id uuid NOT NULL,
    volgnummer integer NOT NULL,
    PRIMARY KEY (sleutel, melding_id, volgnummer),
    FOREIGN KEY (melding_id) REFERENCES melding (id) ON DELETE CASCADE
);
CREATE INDEX ix_gemeldensleutel_melding_id ON gemeldensleutel (melding_id);

-- Gone in the transaction in which it is decided, or in which the report is sent back.
CREATE FUNCTION ruim_gemeldensleutels() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM gemeldensleutel WHERE melding_id = NEW.id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER gemeldensleutel_klaar AFTER UPDATE OF herkend_op, teruggave_op ON melding
FOR EACH ROW WHEN (NEW.herkend_op IS NOT NULL OR NEW.teruggave_op IS NOT NULL) EXECUTE FUNCTION ruim_gemeldensleutels();
