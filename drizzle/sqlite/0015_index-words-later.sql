-- Who hands in does not wait for the index: each savepoint makes FTS5 write what it holds. What comes or changes is
-- noted here, and src/lib/contributions/indexing.server.ts brings it in. What goes is out of the index at once.
CREATE TABLE contributions_fts_waiting (contribution_id TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
--> statement-breakpoint
DROP TRIGGER contributions_fts_insert;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_insert AFTER INSERT ON contributions BEGIN
	INSERT OR IGNORE INTO contributions_fts_waiting VALUES (new.id);
END;
--> statement-breakpoint
DROP TRIGGER contributions_fts_update;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_update AFTER UPDATE OF prompt, text ON contributions BEGIN
	DELETE FROM contributions_fts WHERE rowid = (SELECT row FROM contributions_fts_rows WHERE contribution_id = new.id);
	DELETE FROM contributions_fts_rows WHERE contribution_id = new.id;
	INSERT OR IGNORE INTO contributions_fts_waiting VALUES (new.id);
END;
--> statement-breakpoint
DROP TRIGGER contributions_fts_delete;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_delete AFTER DELETE ON contributions BEGIN
	DELETE FROM contributions_fts WHERE rowid = (SELECT row FROM contributions_fts_rows WHERE contribution_id = old.id);
	DELETE FROM contributions_fts_rows WHERE contribution_id = old.id;
	DELETE FROM contributions_fts_waiting WHERE contribution_id = old.id;
END;
