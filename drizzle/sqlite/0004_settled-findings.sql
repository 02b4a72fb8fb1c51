ALTER TABLE `findings` ADD `settled_at` integer;--> statement-breakpoint
UPDATE findings SET settled_at = unixepoch() * 1000
WHERE id IN (SELECT finding_id FROM replies WHERE finding_id IS NOT NULL)
OR id IN (
	SELECT paragraph_links.finding_id FROM paragraph_links
	JOIN policy_versions ON policy_versions.id = paragraph_links.version_id
	WHERE paragraph_links.finding_id IS NOT NULL AND policy_versions.status <> 'draft'
);
--> statement-breakpoint
-- What an answer or a frozen version rests on stays as people read it.
CREATE TRIGGER findings_settled BEFORE UPDATE ON findings
WHEN old.settled_at IS NOT NULL
AND (new.settled_at IS NULL OR new.sentence <> old.sentence OR new.dissent <> old.dissent OR new.number <> old.number)
BEGIN SELECT RAISE(ABORT, 'a settled finding is never altered'); END;
--> statement-breakpoint
CREATE TRIGGER finding_sources_no_update BEFORE UPDATE ON finding_sources
WHEN new.stance <> old.stance AND (SELECT settled_at FROM findings WHERE id = old.finding_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a settled finding keeps its sources'); END;
--> statement-breakpoint
CREATE TRIGGER finding_sources_no_delete BEFORE DELETE ON finding_sources
WHEN (SELECT settled_at FROM findings WHERE id = old.finding_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a settled finding keeps its sources'); END;
--> statement-breakpoint
-- Published is frozen: also what a text rests on, and what made it change.
CREATE TRIGGER paragraph_links_no_update BEFORE UPDATE ON paragraph_links
WHEN (SELECT status FROM policy_versions WHERE id = old.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;
--> statement-breakpoint
CREATE TRIGGER paragraph_links_no_insert BEFORE INSERT ON paragraph_links
WHEN (SELECT status FROM policy_versions WHERE id = new.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;
--> statement-breakpoint
CREATE TRIGGER paragraph_links_no_delete BEFORE DELETE ON paragraph_links
WHEN (SELECT status FROM policy_versions WHERE id = old.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;
