-- A letter counts as told once it went, not when it was made; and the age that a reporter guessed is kept. The letters that
-- were there counted as told on the day they were made.
ALTER TABLE brief ADD COLUMN verstuurd_dag date;
ALTER TABLE brief ADD COLUMN verstuurd_op timestamp with time zone;
ALTER TABLE brief ADD COLUMN verstuurd_door uuid;
UPDATE brief SET verstuurd_dag = (gemaakt AT TIME ZONE 'Europe/Amsterdam')::date, verstuurd_op = gemaakt, verstuurd_door = gemaakt_door;

ALTER TABLE persoon ADD COLUMN leeftijd_volgens_melder_jaren integer;
ALTER TABLE persoon ADD COLUMN leeftijd_volgens_melder_op date;
