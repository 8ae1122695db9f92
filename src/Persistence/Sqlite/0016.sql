-- The keys by which people are found again, in spite of a slip, a removal or a marriage. They follow from what is known of a
-- person and are filled by the program.
CREATE TABLE persoonsmerk (
    nr INTEGER NOT NULL PRIMARY KEY,
    persoon_id TEXT NOT NULL,
    merk INTEGER NOT NULL,
    sleutels BLOB NOT NULL,
    FOREIGN KEY (persoon_id) REFERENCES persoon (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_persoonsmerk_persoon_id ON persoonsmerk (persoon_id);

CREATE TABLE persoonssleutel (
    sleutel INTEGER NOT NULL,
    nr INTEGER NOT NULL,
    merk INTEGER NOT NULL,
    PRIMARY KEY (sleutel, nr)
) WITHOUT ROWID;
