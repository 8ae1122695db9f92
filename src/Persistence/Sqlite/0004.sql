-- An offer of overdracht can be taken back before it is answered.
ALTER TABLE overdracht ADD COLUMN intrekking_op TEXT CHECK (intrekking_op IS NULL OR (aanvaarding_op IS NULL AND teruggave_op IS NULL));
ALTER TABLE overdracht ADD COLUMN intrekking_door TEXT;
ALTER TABLE overdracht ADD COLUMN intrekking_reden TEXT;
