-- That somebody no longer belongs to a household, or never did, and from what that is known.
ALTER TABLE lid ADD COLUMN vertrek_op timestamp with time zone;
ALTER TABLE lid ADD COLUMN vertrek_door uuid;
ALTER TABLE lid ADD COLUMN vertrek_reden character varying(60);
ALTER TABLE lid ADD COLUMN vertrek_toelichting text;
