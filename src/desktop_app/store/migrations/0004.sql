-- The newest time among a writer's revisions, in whatever order they arrived; 0 for none. The clock
-- is compared with it at unlock without reading the log.
ALTER TABLE writer ADD COLUMN newest INTEGER NOT NULL DEFAULT 0;
UPDATE writer SET newest = coalesce(
  (SELECT max(at) FROM revision JOIN chain ON chain.ref = revision.chain
   WHERE chain.writer = writer.id), 0);
