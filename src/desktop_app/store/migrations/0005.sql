-- The evaluation: counts that offices sent, the newest of each quarter, and what was released.
-- A release is frozen: it is never changed, only added to, so that later ones are protected
-- against it.
CREATE TABLE evaluation_counts (
  sender BLOB NOT NULL,
  quarter TEXT NOT NULL,
  at INTEGER NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (sender, quarter)
) WITHOUT ROWID;
CREATE TABLE evaluation_release (
  ref INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  way TEXT NOT NULL,
  query TEXT NOT NULL,
  rules INTEGER NOT NULL,
  cells TEXT NOT NULL
);
