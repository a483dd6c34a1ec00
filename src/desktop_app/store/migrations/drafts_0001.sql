-- What is being typed, one draft a record. json is the draft's own form; place is where on the
-- screen its author was.
CREATE TABLE draft (
  case_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  form TEXT NOT NULL,
  json TEXT NOT NULL,
  place TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (case_id, kind, record)
);
