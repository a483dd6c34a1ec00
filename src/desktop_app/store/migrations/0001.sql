-- Store format 1. What stands here is the truth and needs a migration to change; what is derived
-- from it stands in derived.sql and is rebuilt. Ids (SHA-256, writers, keys) are kept as bytes,
-- UUIDs and bodies as text, so that json_extract and hex() of the stock shell read them.

-- Own identity, device keys, role, recipients of the key slots …: canonical JSON by name.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Count and sum (modulo 2^256) of the ids of all revisions, and the end of the audit trail: kept
-- up by every transaction, so that a page put back from an older copy of the file is noticed.
CREATE TABLE total (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revisions INTEGER NOT NULL,
  ids BLOB NOT NULL,
  lines INTEGER NOT NULL,
  last BLOB NOT NULL
);
INSERT INTO total VALUES (1, 0, zeroblob(32), 0, zeroblob(32));

CREATE TABLE record (
  ref INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (case_id, kind, id)
);
CREATE INDEX record_kind ON record (kind);
CREATE INDEX record_id ON record (id);

-- A writer is bound to the first device key that was seen for it.
CREATE TABLE writer (
  id BLOB PRIMARY KEY,
  key BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX writer_key ON writer (key);

CREATE TABLE chain (
  ref INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  writer BLOB NOT NULL REFERENCES writer (id),
  UNIQUE (case_id, writer)
);

-- The log. seq is the order of arrival here; (chain, n) is not unique, for forks are kept.
CREATE TABLE revision (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  record INTEGER NOT NULL REFERENCES record (ref),
  chain INTEGER NOT NULL REFERENCES chain (ref),
  n INTEGER NOT NULL,
  prev BLOB,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX revision_record ON revision (record);
CREATE INDEX revision_chain ON revision (chain, n);

-- Signed heads, as they travel: every revision is reached from one of its chain through prev.
CREATE TABLE head (
  chain INTEGER NOT NULL REFERENCES chain (ref),
  id BLOB NOT NULL,
  n INTEGER NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (chain, id)
) WITHOUT ROWID;

-- How far a chain is here without a gap: what a receipt says is held. Several after a fork.
CREATE TABLE tip (
  chain INTEGER NOT NULL REFERENCES chain (ref),
  id BLOB NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (chain, id)
) WITHOUT ROWID;

-- Sealed parts by the leaf whose revision names them. state: 0 absent, 1 held, 2 purged.
CREATE TABLE sealed (
  seq INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record (ref),
  leaf TEXT NOT NULL,
  digest BLOB NOT NULL,
  state INTEGER NOT NULL,
  body TEXT,
  changed_at INTEGER,
  UNIQUE (record, leaf, digest),
  CHECK ((state = 1) = (body IS NOT NULL))
);

-- Received revisions that wait for a person: of an erased case, or beyond a revocation.
CREATE TABLE held (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  case_id TEXT NOT NULL,
  writer BLOB NOT NULL,
  n INTEGER NOT NULL,
  prev BLOB,
  reason TEXT NOT NULL CHECK (reason IN ('erased', 'revoked')),
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX held_chain ON held (case_id, writer, n);
CREATE TABLE held_head (
  case_id TEXT NOT NULL,
  writer BLOB NOT NULL,
  id BLOB NOT NULL,
  n INTEGER NOT NULL,
  signature BLOB NOT NULL,
  PRIMARY KEY (case_id, writer, id)
) WITHOUT ROWID;
-- Revisions that a person accepted although they were held.
CREATE TABLE mark (
  revision BLOB PRIMARY KEY,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE tombstone (
  case_id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  ground TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE tombstone_head (
  case_id TEXT NOT NULL REFERENCES tombstone (case_id),
  writer BLOB NOT NULL,
  id BLOB NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (case_id, writer, id)
) WITHOUT ROWID;

-- A device key that is no longer trusted, and the heads up to which it was.
CREATE TABLE revocation (
  key BLOB PRIMARY KEY,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE revocation_head (
  key BLOB NOT NULL REFERENCES revocation (key),
  case_id TEXT NOT NULL,
  writer BLOB NOT NULL,
  id BLOB NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (key, case_id, writer, id)
) WITHOUT ROWID;

-- The audit trail. hash covers the line before, number, time, event, person and the digest of
-- what the line is about; so an erased case's lines can lose that and the chain still holds.
CREATE TABLE audit (
  n INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  event TEXT NOT NULL,
  author TEXT NOT NULL,
  subject TEXT,
  digest BLOB NOT NULL,
  hash BLOB NOT NULL,
  case_id TEXT
);
CREATE INDEX audit_case ON audit (case_id, n) WHERE case_id IS NOT NULL;

CREATE TABLE contact (
  key BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unverified', 'verified', 'revoked')),
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  serial INTEGER NOT NULL,
  card TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX contact_pinned ON contact (pinned) WHERE pinned = 1;
CREATE TABLE contact_card (
  key BLOB NOT NULL REFERENCES contact (key),
  serial INTEGER NOT NULL,
  at INTEGER NOT NULL,
  card TEXT NOT NULL,
  PRIMARY KEY (key, serial)
) WITHOUT ROWID;
-- What a contact holds, by its last receipt.
CREATE TABLE contact_head (
  key BLOB NOT NULL REFERENCES contact (key),
  case_id TEXT NOT NULL,
  writer BLOB NOT NULL,
  id BLOB NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (key, case_id, writer, id)
) WITHOUT ROWID;
CREATE TABLE contact_sealed (
  key BLOB NOT NULL REFERENCES contact (key),
  digest BLOB NOT NULL,
  PRIMARY KEY (key, digest)
) WITHOUT ROWID;

-- Bundles made here, each with the heads it carried (after_n: what the addressee had before).
CREATE TABLE bundle_out (
  ref INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  contact BLOB NOT NULL REFERENCES contact (key),
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  file TEXT NOT NULL,
  target TEXT NOT NULL,
  parts TEXT NOT NULL,
  counts TEXT NOT NULL,
  sums BLOB NOT NULL,
  size INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('written', 'verified', 'lost')),
  receipt TEXT CHECK (receipt IN ('arrived', 'held', 'refused')),
  receipt_at INTEGER,
  receipt_reason TEXT,
  UNIQUE (contact, number)
);
CREATE TABLE bundle_out_head (
  bundle INTEGER NOT NULL REFERENCES bundle_out (ref),
  case_id TEXT NOT NULL,
  writer BLOB NOT NULL,
  id BLOB NOT NULL,
  n INTEGER NOT NULL,
  after_n INTEGER NOT NULL,
  PRIMARY KEY (bundle, case_id, writer, id)
) WITHOUT ROWID;
CREATE INDEX bundle_out_head_chain ON bundle_out_head (case_id, writer, n);

-- Bundles received, and whether our receipt for them has gone out.
CREATE TABLE bundle_in (
  ref INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  sender BLOB NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  sums BLOB NOT NULL,
  parts TEXT NOT NULL,
  counts TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('arrived', 'held', 'refused')),
  reason TEXT NOT NULL,
  receipted_by INTEGER REFERENCES bundle_out (ref),
  UNIQUE (sender, id)
);
-- Files in incoming/ that wait, by their name there: of a sender who is not verified yet.
CREATE TABLE incoming_file (
  name TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  sender BLOB,
  reason TEXT NOT NULL
) WITHOUT ROWID;
