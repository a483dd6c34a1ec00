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

-- Every candidate of every date that the form puts into the agenda; at is its time of day or ''.
-- clock names the term (law.toml) of which it is the end; '' where the date itself was typed.
CREATE TABLE agenda (
  record INTEGER NOT NULL,
  leaf TEXT NOT NULL,
  clock TEXT NOT NULL DEFAULT '',
  place INTEGER NOT NULL,
  date TEXT NOT NULL,
  at TEXT NOT NULL,
  value TEXT NOT NULL,
  role TEXT NOT NULL,
  who TEXT NOT NULL,
  done INTEGER NOT NULL,
  state INTEGER NOT NULL,
  PRIMARY KEY (record, leaf, clock, place)
) WITHOUT ROWID;
CREATE INDEX agenda_date ON agenda (date, at);
CREATE INDEX agenda_open ON agenda (date, at) WHERE done = 0;
CREATE INDEX agenda_ahead ON agenda (date, at) WHERE done = 0 AND role = 'appointment';

-- Ends of terms that one record by itself gives; those that run in the case stand in agenda.
-- start: the day that is counted from. leaf: the question that is opened.
CREATE TABLE clock (
  record INTEGER NOT NULL,
  clock TEXT NOT NULL,
  leaf TEXT NOT NULL,
  place INTEGER NOT NULL,
  start TEXT NOT NULL,
  date TEXT NOT NULL,
  at TEXT NOT NULL,
  value TEXT NOT NULL,
  state INTEGER NOT NULL,
  PRIMARY KEY (record, clock, leaf, place)
) WITHOUT ROWID;

-- A line of the list of cases, brought up to date with every record of the case that it sums up.
-- Of a leaf in conflict every candidate counts: the most serious level, the first day, all
-- codenames, open rather than closed. assessment and step are records (record.ref) or null; phases
-- and step_title are JSON; step_day is '~' where there is no open step, so that it comes last.
CREATE TABLE case_line (
  case_id TEXT PRIMARY KEY,
  codename TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '',
  closed INTEGER NOT NULL DEFAULT 0,
  example INTEGER NOT NULL DEFAULT 0,
  phases TEXT NOT NULL DEFAULT '[]',
  assessment INTEGER,
  level TEXT NOT NULL DEFAULT '',
  level_order INTEGER NOT NULL DEFAULT 1,
  level_day TEXT NOT NULL DEFAULT '',
  review TEXT NOT NULL DEFAULT '',
  level_open INTEGER NOT NULL DEFAULT 0,
  step INTEGER,
  step_day TEXT NOT NULL DEFAULT '~',
  step_value TEXT NOT NULL DEFAULT 'null',
  step_before INTEGER NOT NULL DEFAULT 0,
  step_title TEXT NOT NULL DEFAULT '{}',
  conflicts INTEGER NOT NULL DEFAULT 0,
  incomplete INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX case_line_step ON case_line (closed, step_day, codename);
CREATE INDEX case_line_level ON case_line (level_order, codename, closed);
CREATE INDEX case_line_code ON case_line (codename, number, closed);

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
