-- Which row of the index holds the words of a contribution: without it a change or a withdrawal reads the whole index.
CREATE TABLE contributions_fts_rows (contribution_id TEXT PRIMARY KEY NOT NULL, row INTEGER NOT NULL) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO contributions_fts_rows SELECT id, rowid FROM contributions_fts;
--> statement-breakpoint
DROP TRIGGER contributions_fts_insert;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_insert AFTER INSERT ON contributions BEGIN
	INSERT INTO contributions_fts(id, text) VALUES (new.id, new.prompt || ' ' || new.text);
	INSERT INTO contributions_fts_rows VALUES (new.id, last_insert_rowid());
END;
--> statement-breakpoint
DROP TRIGGER contributions_fts_update;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_update AFTER UPDATE OF prompt, text ON contributions BEGIN
	UPDATE contributions_fts SET text = new.prompt || ' ' || new.text
	WHERE rowid = (SELECT row FROM contributions_fts_rows WHERE contribution_id = new.id);
END;
--> statement-breakpoint
DROP TRIGGER contributions_fts_delete;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_delete AFTER DELETE ON contributions BEGIN
	DELETE FROM contributions_fts WHERE rowid = (SELECT row FROM contributions_fts_rows WHERE contribution_id = old.id);
	DELETE FROM contributions_fts_rows WHERE contribution_id = old.id;
END;
