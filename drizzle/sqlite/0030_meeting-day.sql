CREATE TABLE `meeting_cards` (
	`statement_id` text NOT NULL,
	`place` text NOT NULL,
	`agree` integer NOT NULL,
	`disagree` integer NOT NULL,
	`unsure` integer NOT NULL,
	PRIMARY KEY(`statement_id`, `place`),
	FOREIGN KEY (`statement_id`) REFERENCES `meeting_statements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `meeting_days` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`screen_code` text NOT NULL,
	`status` text NOT NULL,
	`shows_live` integer NOT NULL,
	`closed_at` integer,
	`shown_at` integer,
	`counted_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_days_code_unique` ON `meeting_days` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_days_screen_code_unique` ON `meeting_days` (`screen_code`);--> statement-breakpoint
CREATE TABLE `meeting_flip_charts` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`table_id` text,
	`upload_id` text NOT NULL,
	`alt` text NOT NULL,
	`added_at` integer NOT NULL,
	`public_at` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`table_id`) REFERENCES `meeting_tables`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_flip_charts_upload_id_unique` ON `meeting_flip_charts` (`upload_id`);--> statement-breakpoint
CREATE INDEX `meeting_flip_charts_meeting_id` ON `meeting_flip_charts` (`meeting_id`,`id`);--> statement-breakpoint
CREATE TABLE `meeting_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`table_id` text NOT NULL,
	`text` text NOT NULL,
	`voices` integer NOT NULL,
	`contribution_id` text,
	`left_out_because` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`table_id`) REFERENCES `meeting_tables`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `meeting_notes_table_id` ON `meeting_notes` (`table_id`,`id`);--> statement-breakpoint
CREATE INDEX `meeting_notes_contribution_id` ON `meeting_notes` (`contribution_id`);--> statement-breakpoint
CREATE TABLE `meeting_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`status` text NOT NULL,
	`closed_at` integer,
	`contribution_id` text,
	`agree` integer,
	`disagree` integer,
	`unsure` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_statements_contribution_id_unique` ON `meeting_statements` (`contribution_id`);--> statement-breakpoint
CREATE INDEX `meeting_statements_meeting_id` ON `meeting_statements` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `meeting_tables` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`code` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_tables_code_unique` ON `meeting_tables` (`code`);--> statement-breakpoint
CREATE INDEX `meeting_tables_meeting_id` ON `meeting_tables` (`meeting_id`,`position`);--> statement-breakpoint
CREATE TABLE `meeting_votes` (
	`statement_id` text NOT NULL,
	`voter_hash` text NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`statement_id`, `voter_hash`),
	FOREIGN KEY (`statement_id`) REFERENCES `meeting_statements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `meeting_votes_answer` ON `meeting_votes` (`statement_id`,`answer`);