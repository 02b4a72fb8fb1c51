-- Full-text search over what people said. It holds its own copy, so that VACUUM cannot shift it.
CREATE VIRTUAL TABLE contributions_fts USING fts5(id UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO contributions_fts(contributions_fts, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
INSERT INTO contributions_fts(id, text) SELECT id, prompt || ' ' || text FROM contributions;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_insert AFTER INSERT ON contributions BEGIN
	INSERT INTO contributions_fts(id, text) VALUES (new.id, new.prompt || ' ' || new.text);
END;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_update AFTER UPDATE OF text ON contributions BEGIN
	UPDATE contributions_fts SET text = new.prompt || ' ' || new.text WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER contributions_fts_delete AFTER DELETE ON contributions BEGIN
	DELETE FROM contributions_fts WHERE id = old.id;
END;
--> statement-breakpoint
-- The log is only ever added to.
CREATE TRIGGER events_no_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
--> statement-breakpoint
CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are only ever added'); END;
--> statement-breakpoint
-- Published is frozen: a reply, a definition and the text of a version never change afterwards.
CREATE TRIGGER replies_no_update BEFORE UPDATE OF verdict, reason, number, contribution_id, finding_id ON replies
BEGIN SELECT RAISE(ABORT, 'a reply is never altered'); END;
--> statement-breakpoint
CREATE TRIGGER questionnaire_versions_no_update BEFORE UPDATE ON questionnaire_versions
BEGIN SELECT RAISE(ABORT, 'a published definition is never altered'); END;
--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_update BEFORE UPDATE ON paragraph_versions
WHEN (SELECT status FROM policy_versions WHERE id = old.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;
--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_insert BEFORE INSERT ON paragraph_versions
WHEN (SELECT status FROM policy_versions WHERE id = new.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;
--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_delete BEFORE DELETE ON paragraph_versions
WHEN (SELECT status FROM policy_versions WHERE id = old.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;
