-- How immediate safety was arranged; with it the plan begins.
ALTER TABLE melding ADD COLUMN acute_check_scenario TEXT;
