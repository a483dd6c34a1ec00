-- Derived tables: dropped and rebuilt from the log whenever this file or the forms change.
-- They name records and revisions by their numbers in the log (record.ref, revision.seq).

-- The live values of each leaf, one row for each live revision.
-- state: 0 settled, 1 in conflict, 2 incomplete (the same in all rows of a leaf);
-- missing: the ids (32 bytes each) that this revision replaces and that are not here.
CREATE TABLE current (
  record INTEGER NOT NULL,
  leaf TEXT NOT NULL,
  revision INTEGER NOT NULL,
  value TEXT NOT NULL,
  state INTEGER NOT NULL,
  missing BLOB NOT NULL,
  PRIMARY KEY (record, leaf, revision)
) WITHOUT ROWID;
CREATE INDEX current_open ON current (record, leaf, state) WHERE state <> 0;

-- What some known revision of a leaf replaces, ids not known here among them (known = 0).
CREATE TABLE replaced (
  record INTEGER NOT NULL,
  id BLOB NOT NULL,
  leaf TEXT NOT NULL,
  known INTEGER NOT NULL,
  PRIMARY KEY (record, id, leaf)
) WITHOUT ROWID;
CREATE INDEX replaced_unknown ON replaced (record, leaf, id) WHERE known = 0;

-- title: {leaf: [candidates]} of the form's summary; status: [candidates].
CREATE TABLE record_summary (
  record INTEGER PRIMARY KEY,
  form TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  conflicts INTEGER NOT NULL,
  incomplete INTEGER NOT NULL,
  withdrawn TEXT,
  removed INTEGER NOT NULL,
  revisions INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  created_id BLOB NOT NULL,
  changed_at INTEGER NOT NULL,
  changed_id BLOB NOT NULL,
  changed_by TEXT NOT NULL
);
CREATE INDEX record_summary_open ON record_summary (record)
  WHERE conflicts > 0 OR incomplete > 0;

-- Every candidate of every date that the form puts into the agenda.
CREATE TABLE agenda (
  record INTEGER NOT NULL,
  leaf TEXT NOT NULL,
  place INTEGER NOT NULL,
  date TEXT NOT NULL,
  value TEXT NOT NULL,
  role TEXT NOT NULL,
  who TEXT NOT NULL,
  done INTEGER NOT NULL,
  state INTEGER NOT NULL,
  PRIMARY KEY (record, leaf, place)
) WITHOUT ROWID;
CREATE INDEX agenda_date ON agenda (date);

-- Text that may be searched, current or earlier; the index itself is in search.
CREATE TABLE search_text (
  ref INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  leaf TEXT NOT NULL,
  revision INTEGER NOT NULL,
  current INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (record, leaf, revision)
);
CREATE VIRTUAL TABLE search USING fts5 (
  text,
  content = 'search_text',
  content_rowid = 'ref',
  tokenize = 'unicode61 remove_diacritics 2'
);
