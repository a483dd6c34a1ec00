-- What a receipt said of a case: how far it was held here when the bundle (ref) was made that the
-- receipt rode in, [[writer, n, id], …]. A receipt repeats only what changed; of a case that it
-- left out, the line of the last bundle to the same contact before it holds. By bundle first, so that
-- an export writes in one place.
CREATE TABLE told_then (
  bundle INTEGER NOT NULL REFERENCES bundle_out (ref),
  case_id TEXT NOT NULL,
  heads TEXT NOT NULL,
  PRIMARY KEY (bundle, case_id)
) WITHOUT ROWID;
