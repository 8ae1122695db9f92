-- Who looks in the log for something that is seldom done would walk through all that is done often. The lines for each person
-- are left out: such a list has one line for each act.
CREATE INDEX ix_logregel_actie_op ON logregel (actie, op) WHERE persoon_id IS NULL;
