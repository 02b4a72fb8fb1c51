CREATE TABLE `reply_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`written_by_id` text,
	`written_at` integer NOT NULL,
	`approved_by_id` text,
	`approved_at` integer,
	`retired_at` integer,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`approved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `reply_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`subject_key` text NOT NULL,
	`contribution_id` text,
	`finding_id` text,
	`theme_id` text,
	`stance` text DEFAULT 'supports' NOT NULL,
	`verdict` text,
	`reason` text DEFAULT '' NOT NULL,
	`paragraphs` text NOT NULL,
	`alike` text DEFAULT 'together' NOT NULL,
	`differs_because` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`seen` integer DEFAULT 0 NOT NULL,
	`written_by_id` text,
	`saved_at` integer NOT NULL,
	`offered_at` integer,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reply_drafts_subject_key_unique` ON `reply_drafts` (`subject_key`);--> statement-breakpoint
CREATE INDEX `reply_drafts_consultation_id` ON `reply_drafts` (`consultation_id`,`saved_at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`email` text NOT NULL,
	`pace` text NOT NULL,
	`key` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`told_until` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_key_unique` ON `subscriptions` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_email` ON `subscriptions` (`consultation_id`,`email`);--> statement-breakpoint
CREATE INDEX `subscriptions_told_until` ON `subscriptions` (`confirmed_at`,`told_until`);--> statement-breakpoint
ALTER TABLE `consultations` ADD `second_reader` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `mails` ADD `stop_url` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `replies` ADD `theme_id` text REFERENCES themes(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `replies` ADD `differs_because` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `replies` ADD `approved_by_id` text REFERENCES people(id) ON DELETE set null;--> statement-breakpoint
CREATE UNIQUE INDEX `replies_theme_id` ON `replies` (`theme_id`,`number`);--> statement-breakpoint
-- Published is frozen: also for which theme an answer is, and why it differs from another.
CREATE TRIGGER replies_no_other_subject BEFORE UPDATE OF theme_id, stance, differs_because ON replies
BEGIN SELECT RAISE(ABORT, 'a reply is never altered'); END;
