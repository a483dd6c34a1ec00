-- The audit trail is looked through by time, event, person and case, the newest line first. Each
-- index is in that order and holds all that is asked for, so that a page of a million lines is
-- found without reading them.
DROP INDEX audit_case;
CREATE INDEX audit_case ON audit (case_id, at, n, event, author) WHERE case_id IS NOT NULL;
CREATE INDEX audit_at ON audit (at, n, event, author);
CREATE INDEX audit_event ON audit (event, at, n, author);
