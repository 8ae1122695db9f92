-- That somebody no longer belongs to a household, or never did, and from what that is known.
ALTER TABLE lid ADD COLUMN vertrek_op TEXT;
ALTER TABLE lid ADD COLUMN vertrek_door TEXT;
ALTER TABLE lid ADD COLUMN vertrek_reden TEXT;
ALTER TABLE lid ADD COLUMN vertrek_toelichting TEXT;
