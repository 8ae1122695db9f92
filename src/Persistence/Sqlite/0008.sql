-- The questions that every page asks, from the side of what is asked for.

-- From a household to all its cases, also those that ended.
CREATE INDEX ix_casushuishouden_huishouden_id_casus_id ON casushuishouden (huishouden_id, casus_id);

-- What must be done about one record. The column is never empty; the condition only says that the model has no name for it.
CREATE INDEX ix_termijn_waarover_id ON termijn (waarover_id) WHERE waarover_id IS NOT NULL;
