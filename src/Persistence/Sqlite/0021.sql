-- Each line of the log gets a seal: a number, and a keyed hash over the line and the seal before it. Until then it waits in a
-- list of its own, filled by the database itself, so that no way of writing a line goes around it.
CREATE TABLE zegel (
    nummer INTEGER NOT NULL PRIMARY KEY,
    logregel_id TEXT NOT NULL,
    waarde BLOB NOT NULL,
    CHECK (nummer > 0),
    CHECK (length(waarde) = 32)
);
CREATE UNIQUE INDEX ix_zegel_logregel_id ON zegel (logregel_id);

CREATE TABLE onverzegelde_regel (
    logregel_id TEXT NOT NULL PRIMARY KEY
);
INSERT INTO onverzegelde_regel (logregel_id) SELECT id FROM logregel;

CREATE TRIGGER logregel_verzegelen AFTER INSERT ON logregel
BEGIN
    INSERT INTO onverzegelde_regel (logregel_id) VALUES (NEW.id);
END;

-- Nothing leaves the list without a seal.
CREATE TRIGGER onverzegelde_regel_delete BEFORE DELETE ON onverzegelde_regel
WHEN NOT EXISTS (SELECT 1 FROM zegel WHERE logregel_id = OLD.logregel_id)
BEGIN
    SELECT RAISE(ABORT, 'this line has no seal yet');
END;
CREATE TRIGGER onverzegelde_regel_update BEFORE UPDATE ON onverzegelde_regel
BEGIN
    SELECT RAISE(ABORT, 'onverzegelde_regel is append-only');
END;

CREATE TRIGGER zegel_update BEFORE UPDATE ON zegel
BEGIN
    SELECT RAISE(ABORT, 'zegel is append-only');
END;
CREATE TRIGGER zegel_delete BEFORE DELETE ON zegel
BEGIN
    SELECT RAISE(ABORT, 'zegel is append-only');
END;

-- INSERT OR REPLACE takes a row away without asking the trigger for deleting.
CREATE TRIGGER zegel_replace BEFORE INSERT ON zegel
WHEN EXISTS (SELECT 1 FROM zegel WHERE nummer = NEW.nummer OR logregel_id = NEW.logregel_id)
BEGIN
    SELECT RAISE(ABORT, 'zegel is append-only');
END;
CREATE TRIGGER logregel_replace BEFORE INSERT ON logregel
WHEN EXISTS (SELECT 1 FROM logregel WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'logregel is append-only');
END;
