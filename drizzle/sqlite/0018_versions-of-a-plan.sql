-- What was chosen for a plan belonged to each of its versions.
CREATE TABLE `__new_plan_results` (
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	PRIMARY KEY(`version_id`, `paragraph_id`),
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_plan_results` (`version_id`, `paragraph_id`)
SELECT policy_versions.id, plan_results.paragraph_id FROM plan_results
JOIN policy_versions ON policy_versions.policy_id = plan_results.plan_id;--> statement-breakpoint
DROP TABLE `plan_results`;--> statement-breakpoint
ALTER TABLE `__new_plan_results` RENAME TO `plan_results`;--> statement-breakpoint
-- Published is frozen: also which results a plan works on. They go only with the text that they are of.
CREATE TRIGGER plan_results_no_insert BEFORE INSERT ON plan_results
WHEN (SELECT status FROM policy_versions WHERE id = new.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;--> statement-breakpoint
CREATE TRIGGER plan_results_no_update BEFORE UPDATE ON plan_results
WHEN (SELECT status FROM policy_versions WHERE id = old.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;--> statement-breakpoint
CREATE TRIGGER plan_results_no_delete BEFORE DELETE ON plan_results
WHEN (SELECT status FROM policy_versions WHERE id = old.version_id) <> 'draft'
AND EXISTS (SELECT 1 FROM paragraphs WHERE id = old.paragraph_id)
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;--> statement-breakpoint
ALTER TABLE `paragraphs` ADD `kept_since` integer;--> statement-breakpoint
UPDATE paragraphs SET kept_since = unixepoch() * 1000 WHERE id IN (SELECT paragraph_id FROM reply_paragraphs);
