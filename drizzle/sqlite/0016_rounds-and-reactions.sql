CREATE TABLE `version_readers` (
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`version_id` text NOT NULL,
	`group_name` text DEFAULT '' NOT NULL,
	`as_councillor` integer NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`round_id`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `version_readers_person_id` ON `version_readers` (`person_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`agreer_hash` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `paragraph_id`, `agreer_hash`),
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agreements_paragraph_id` ON `agreements` (`paragraph_id`);--> statement-breakpoint
CREATE TABLE `reaction_digests` (
	`consultation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`heard_up_to` text NOT NULL,
	PRIMARY KEY(`consultation_id`, `person_id`),
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `round_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`paragraph_id` text,
	`person_id` text,
	`author` text NOT NULL,
	`text` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_by_id` text,
	`answered_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `round_questions_round_id` ON `round_questions` (`round_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `round_readings` (
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`chapter_id` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`round_id`, `person_id`, `chapter_id`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chapter_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
DROP INDEX `rounds_version_id_unique`;--> statement-breakpoint
ALTER TABLE `rounds` ADD `kind` text DEFAULT 'council' NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `whole_council` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `ending` text DEFAULT 'named' NOT NULL;--> statement-breakpoint
CREATE INDEX `rounds_version` ON `rounds` (`version_id`);--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `for_council` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `remarks` ADD `stance` text;--> statement-breakpoint
ALTER TABLE `remarks` ADD `proposal_at` integer;