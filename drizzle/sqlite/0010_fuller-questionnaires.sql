CREATE TABLE `invitations` (
	`questionnaire_id` text NOT NULL,
	`visitor_hash` text NOT NULL,
	`batch` text NOT NULL,
	`address_hash` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`questionnaire_id`, `visitor_hash`),
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_address_hash` ON `invitations` (`questionnaire_id`,`address_hash`);--> statement-breakpoint
CREATE INDEX `invitations_batch` ON `invitations` (`questionnaire_id`,`batch`);--> statement-breakpoint
CREATE TABLE `quota_counts` (
	`questionnaire_id` text NOT NULL,
	`quota_id` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`questionnaire_id`, `quota_id`),
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `response_addresses` (
	`response_id` text NOT NULL,
	`question_id` text NOT NULL,
	`address` text NOT NULL,
	`keep_until` integer NOT NULL,
	PRIMARY KEY(`response_id`, `question_id`),
	FOREIGN KEY (`response_id`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `response_addresses_keep_until` ON `response_addresses` (`keep_until`);--> statement-breakpoint
ALTER TABLE `questionnaire_versions` ADD `change` text;--> statement-breakpoint
ALTER TABLE `questionnaires` ADD `opens_at` integer;--> statement-breakpoint
ALTER TABLE `questionnaires` ADD `access` text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE `questionnaires` ADD `outcome` text DEFAULT 'closed' NOT NULL;--> statement-breakpoint
ALTER TABLE `questionnaires` ADD `measured_seconds` integer;--> statement-breakpoint
ALTER TABLE `questionnaires` ADD `measured_with` integer;--> statement-breakpoint
ALTER TABLE `responses` ADD `language` text DEFAULT 'nl' NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `channel` text DEFAULT 'online' NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `reached` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `timings` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `correction` text;--> statement-breakpoint
ALTER TABLE `responses` ADD `corrected_at` integer;--> statement-breakpoint
ALTER TABLE `responses` ADD `left_out_at` integer;--> statement-breakpoint
ALTER TABLE `responses` ADD `left_out_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `entered_by` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `responses` ADD `paper` text;--> statement-breakpoint
ALTER TABLE `responses` ADD `second_entry` text;--> statement-breakpoint
ALTER TABLE `responses` ADD `checked_at` integer;