-- An offer of overdracht can be taken back before it is answered.
ALTER TABLE overdracht ADD COLUMN intrekking_op timestamp with time zone CHECK (intrekking_op IS NULL OR (aanvaarding_op IS NULL AND teruggave_op IS NULL));
ALTER TABLE overdracht ADD COLUMN intrekking_door uuid;
ALTER TABLE overdracht ADD COLUMN intrekking_reden text;
