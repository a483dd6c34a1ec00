-- Cases that were handed over, or taken over, one line each time. The last line of a case says
-- whether it may be written to here: not after an 'out' that is open or confirmed.
CREATE TABLE handover (
  ref INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
  contact BLOB NOT NULL,
  bundle TEXT NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('transfer', 'stand_in')),
  until TEXT,
  purge_on TEXT,
  state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'taken_back', 'crossed')),
  UNIQUE (bundle, direction, case_id)
);
CREATE INDEX handover_case ON handover (case_id, ref);
