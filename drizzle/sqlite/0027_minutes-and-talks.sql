CREATE TABLE `minutes_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`quote` text DEFAULT '' NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`text` text NOT NULL,
	`outcome` text DEFAULT 'open' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `minutes_corrections_meeting_id` ON `minutes_corrections` (`meeting_id`,`outcome`);--> statement-breakpoint
CREATE TABLE `minutes_errata` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`text` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `minutes_errata_meeting_id` ON `minutes_errata` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `minutes_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`table_name` text DEFAULT '' NOT NULL,
	`voices` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_marks_in_order` ON `minutes_marks` (`meeting_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `minutes_readers` (
	`meeting_id` text NOT NULL,
	`email` text NOT NULL,
	`keep_until` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `email`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `minutes_readers_keep_until` ON `minutes_readers` (`keep_until`);--> statement-breakpoint
CREATE TABLE `minutes_readings` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`due_on` text NOT NULL,
	`readers` integer DEFAULT 0 NOT NULL,
	`opened_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `minutes_readings_code_unique` ON `minutes_readings` (`code`);--> statement-breakpoint
CREATE TABLE `talks` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`way` text NOT NULL,
	`agreed` integer NOT NULL,
	`may_quote` integer NOT NULL,
	`receipt_id` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`receipt_id`) REFERENCES `receipts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `contributions` ADD `voices` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting_contributions` ADD `table_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting_contributions` ADD `starts_at` integer;--> statement-breakpoint
ALTER TABLE `meeting_contributions` ADD `ends_at` integer;--> statement-breakpoint
ALTER TABLE `meetings` ADD `kind` text DEFAULT 'meeting' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `minutes_published_at` integer;--> statement-breakpoint
-- What everybody could read is published; from now on it stays as it is.
UPDATE `meetings` SET `minutes_published_at` = `created_at` WHERE `status` = 'published' AND `minutes` <> '';
