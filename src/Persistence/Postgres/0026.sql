-- The application may have a role that owns nothing. What the database does by itself when a line of the log is written, it
-- does as the owner, so that this role needs no right to put anything on the list of the sealer.
ALTER FUNCTION zet_te_verzegelen() SECURITY DEFINER SET search_path FROM CURRENT;

-- Who does not own a table cannot vacuum it. The talks that ended are then taken out of the files by the database itself,
-- at its next round.
ALTER TABLE gesprek SET (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 0, toast.autovacuum_vacuum_scale_factor = 0);
