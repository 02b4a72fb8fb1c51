CREATE TABLE `announcements` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`about` text NOT NULL,
	`address` text NOT NULL,
	`directions` text NOT NULL,
	`access` text NOT NULL,
	`access_words` text NOT NULL,
	`child_care` integer NOT NULL,
	`child_care_words` text NOT NULL,
	`languages` text NOT NULL,
	`food` text NOT NULL,
	`costs` text NOT NULL,
	`capacity` integer,
	`contact_email` text NOT NULL,
	`contact_phone` text NOT NULL,
	`sign_up` text NOT NULL,
	`sign_up_from` text,
	`sign_up_until` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sign_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`code` text NOT NULL,
	`status` text NOT NULL,
	`people` integer NOT NULL,
	`email` text NOT NULL,
	`needs` text NOT NULL,
	`need_words` text NOT NULL,
	`by_phone` integer NOT NULL,
	`created_at` integer NOT NULL,
	`forgotten_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ups_code_unique` ON `sign_ups` (`code`);--> statement-breakpoint
CREATE INDEX `sign_ups_meeting_id` ON `sign_ups` (`meeting_id`,`status`,`id`);--> statement-breakpoint
ALTER TABLE `meetings` ADD `begin_time` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `end_time` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `moved_at` integer;--> statement-breakpoint
ALTER TABLE `meetings` ADD `move_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `moved_from` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `cancelled_at` integer;