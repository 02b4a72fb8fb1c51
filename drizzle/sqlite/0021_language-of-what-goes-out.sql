CREATE TABLE `questionnaire_letters` (
	`questionnaire_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`language` text,
	`language_override` text DEFAULT '' NOT NULL,
	`written_by_id` text,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `questionnaire_versions` ADD `language` text;--> statement-breakpoint
ALTER TABLE `questionnaire_versions` ADD `language_override` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `replies` ADD `language` text;--> statement-breakpoint
ALTER TABLE `replies` ADD `language_override` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `reply_blocks` ADD `language` text;--> statement-breakpoint
ALTER TABLE `reply_blocks` ADD `language_override` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `reply_drafts` ADD `language` text;--> statement-breakpoint
ALTER TABLE `reply_drafts` ADD `language_override` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- Published is frozen: also how plain an answer was, and why it went out as it is.
CREATE TRIGGER replies_no_other_language BEFORE UPDATE OF language, language_override ON replies
BEGIN SELECT RAISE(ABORT, 'a reply is never altered'); END;
