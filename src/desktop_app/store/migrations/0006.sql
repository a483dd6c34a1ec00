-- What contacts were told in receipts of the cases they share: the bundle (ref) that last told it,
-- 0 for a case that changed since. A receipt then repeats only what changed.
CREATE TABLE told_case (
  contact BLOB NOT NULL REFERENCES contact (key),
  case_id TEXT NOT NULL,
  bundle INTEGER NOT NULL,
  PRIMARY KEY (contact, case_id)
) WITHOUT ROWID;
CREATE INDEX told_case_bundle ON told_case (contact, bundle);
CREATE INDEX told_case_case ON told_case (case_id);
-- The bundles whose receipt is due, and those of one number, are found without reading all that
-- ever came.
CREATE INDEX bundle_in_due ON bundle_in (sender) WHERE receipted_by IS NULL;
CREATE INDEX bundle_in_number ON bundle_in (sender, number);
