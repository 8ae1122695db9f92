-- That the whole log was gone over on a day, and whether it holds; written once.
CREATE TABLE logboekcontrole (
    id uuid NOT NULL PRIMARY KEY,
    dag date NOT NULL,
    op timestamp with time zone NOT NULL,
    regels bigint NOT NULL CHECK (regels >= 0),
    zegel bytea NOT NULL CHECK (length(zegel) = 32),
    breuk text,
    versie integer NOT NULL
);
CREATE UNIQUE INDEX ix_logboekcontrole_dag ON logboekcontrole (dag);

CREATE TRIGGER logboekcontrole_vast BEFORE UPDATE OR DELETE ON logboekcontrole FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER logboekcontrole_vol BEFORE TRUNCATE ON logboekcontrole FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
