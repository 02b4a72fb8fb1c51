CREATE TABLE `agenda_budgets` (
	`agenda_id` text PRIMARY KEY NOT NULL,
	`amount` integer NOT NULL,
	`about` text NOT NULL,
	`given_by_id` text,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`given_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `poll_ballots` (
	`id` integer PRIMARY KEY NOT NULL,
	`poll_id` text NOT NULL,
	`choices` text NOT NULL,
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `poll_ballots_poll_id` ON `poll_ballots` (`poll_id`);--> statement-breakpoint
CREATE TABLE `poll_batches` (
	`poll_id` text NOT NULL,
	`name` text NOT NULL,
	`made` integer NOT NULL,
	`used` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`poll_id`, `name`),
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `poll_codes` (
	`poll_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`batch` text NOT NULL,
	`used` integer NOT NULL,
	PRIMARY KEY(`poll_id`, `code_hash`),
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `poll_items` (
	`poll_id` text NOT NULL,
	`item_id` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL,
	`cost` integer,
	PRIMARY KEY(`poll_id`, `item_id`),
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `poll_receipts` (
	`poll_id` text NOT NULL,
	`receipt_hash` text NOT NULL,
	PRIMARY KEY(`poll_id`, `receipt_hash`),
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `poll_voters` (
	`poll_id` text NOT NULL,
	`voter_hash` text NOT NULL,
	PRIMARY KEY(`poll_id`, `voter_hash`),
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `polls` (
	`id` text PRIMARY KEY NOT NULL,
	`agenda_id` text NOT NULL,
	`neighbourhood_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`introduction` text NOT NULL,
	`kind` text NOT NULL,
	`points` integer NOT NULL,
	`places` integer NOT NULL,
	`rule` text NOT NULL,
	`budget` integer,
	`access` text NOT NULL,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`created_at` integer NOT NULL,
	`opened_at` integer,
	`closed_at` integer,
	`letter_ballots` integer NOT NULL,
	`open_ballots` integer NOT NULL,
	`outcome` text,
	`ballots_hash` text,
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `polls_slug` ON `polls` (`neighbourhood_id`,`slug`);--> statement-breakpoint
CREATE INDEX `polls_agenda_id` ON `polls` (`agenda_id`);--> statement-breakpoint
CREATE INDEX `polls_status` ON `polls` (`status`,`closes_on`);