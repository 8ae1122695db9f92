-- What a report says of the past: kinds of recurrence, and what the national register answered.
ALTER TABLE melding ADD COLUMN herhalingen text NOT NULL DEFAULT '[]';
ALTER TABLE melding ADD COLUMN raadplegingen text NOT NULL DEFAULT '[]';

-- A report that was sent back has no class.
UPDATE melding SET type = 'NietIngedeeld' WHERE teruggave_op IS NOT NULL;

-- From when Veilig Thuis monitors. What was planned before counts from the first overdracht with conditions.
ALTER TABLE monitormoment ADD COLUMN vanaf timestamp with time zone;
UPDATE monitormoment SET vanaf = coalesce(
    (SELECT min(aanvaarding_op) FROM overdracht WHERE overdracht.casus_id = monitormoment.casus_id AND voorwaarden <> '[]'),
    (SELECT geopend FROM casus WHERE casus.id = monitormoment.casus_id));
ALTER TABLE monitormoment ALTER COLUMN vanaf SET NOT NULL;
