-- That the whole log was gone over on a day, and whether it holds; written once.
CREATE TABLE logboekcontrole (
    id TEXT NOT NULL PRIMARY KEY,
    dag TEXT NOT NULL,
    op TEXT NOT NULL,
    regels INTEGER NOT NULL CHECK (regels >= 0),
    zegel BLOB NOT NULL CHECK (length(zegel) = 32),
    breuk TEXT,
    versie INTEGER NOT NULL
);
CREATE UNIQUE INDEX ix_logboekcontrole_dag ON logboekcontrole (dag);

CREATE TRIGGER logboekcontrole_update BEFORE UPDATE ON logboekcontrole
BEGIN
    SELECT RAISE(ABORT, 'logboekcontrole is append-only');
END;
CREATE TRIGGER logboekcontrole_delete BEFORE DELETE ON logboekcontrole
BEGIN
    SELECT RAISE(ABORT, 'logboekcontrole is append-only');
END;
