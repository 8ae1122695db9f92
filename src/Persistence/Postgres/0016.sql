-- The keys by which people are found again, in spite of a slip, a removal or a marriage. They follow from what is known of a
-- person and are filled by the program.
CREATE TABLE persoonsmerk (
    nr bigint NOT NULL PRIMARY KEY,
    persoon_id uuid NOT NULL,
    merk bigint NOT NULL,
    sleutels bytea NOT NULL,
    FOREIGN KEY (persoon_id) REFERENCES persoon (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_persoonsmerk_persoon_id ON persoonsmerk (persoon_id);

CREATE TABLE persoonssleutel (
    sleutel integer NOT NULL,
    nr bigint NOT NULL,
    merk bigint NOT NULL,
    PRIMARY KEY (sleutel, nr)
);
