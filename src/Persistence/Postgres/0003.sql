-- Whom or which organisation a line of the timeline is about.
ALTER TABLE tijdlijnregel ADD COLUMN betreft_id uuid;
