-- A letter counts as told once it went, not when it was made; and the age that a reporter guessed is kept. The letters that
-- were there counted as told on the day they were made.
ALTER TABLE brief ADD COLUMN verstuurd_dag TEXT;
ALTER TABLE brief ADD COLUMN verstuurd_op TEXT;
ALTER TABLE brief ADD COLUMN verstuurd_door TEXT;
UPDATE brief SET verstuurd_dag = substr(gemaakt, 1, 10), verstuurd_op = gemaakt, verstuurd_door = gemaakt_door;

ALTER TABLE persoon ADD COLUMN leeftijd_volgens_melder_jaren INTEGER;
ALTER TABLE persoon ADD COLUMN leeftijd_volgens_melder_op TEXT;
