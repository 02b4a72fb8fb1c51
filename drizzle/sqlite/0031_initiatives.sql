CREATE TABLE `check_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`initiative_id` text NOT NULL,
	`number` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`turn` text,
	`needs` text DEFAULT '' NOT NULL,
	`story` text DEFAULT '' NOT NULL,
	`upload_id` text,
	`answered_at` integer,
	`story_status` text,
	`story_reason` text DEFAULT '' NOT NULL,
	`reply` text DEFAULT '' NOT NULL,
	`replied_at` integer,
	`replied_by_id` text,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`replied_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `check_ups_number` ON `check_ups` (`initiative_id`,`number`);--> statement-breakpoint
CREATE TABLE `fund_years` (
	`fund_id` text NOT NULL,
	`year` integer NOT NULL,
	`total` integer NOT NULL,
	PRIMARY KEY(`fund_id`, `year`),
	FOREIGN KEY (`fund_id`) REFERENCES `funds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `funds` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`purpose` text NOT NULL,
	`rule` text NOT NULL,
	`maximum` integer NOT NULL,
	`weeks` integer NOT NULL,
	`opens_on` text,
	`closes_on` text,
	`neighbourhood_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `funds_slug_unique` ON `funds` (`slug`);--> statement-breakpoint
CREATE TABLE `initiative_contacts` (
	`initiative_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`keep_until` integer NOT NULL,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `initiative_contacts_keep_until` ON `initiative_contacts` (`keep_until`);--> statement-breakpoint
CREATE TABLE `initiative_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`initiative_id` text NOT NULL,
	`number` integer NOT NULL,
	`outcome` text NOT NULL,
	`amount` integer NOT NULL,
	`conditions` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	`objection` text NOT NULL,
	`language` text,
	`language_override` text DEFAULT '' NOT NULL,
	`decided_at` integer NOT NULL,
	`decided_by_id` text,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `initiative_decisions_number` ON `initiative_decisions` (`initiative_id`,`number`);--> statement-breakpoint
CREATE TABLE `initiative_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`initiative_id` text NOT NULL,
	`text` text NOT NULL,
	`asked_at` integer NOT NULL,
	`asked_by_id` text,
	`answer` text DEFAULT '' NOT NULL,
	`answered_at` integer,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `initiative_questions_initiative_id` ON `initiative_questions` (`initiative_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `initiatives` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`fund_id` text,
	`code` text NOT NULL,
	`secret_hash` text NOT NULL,
	`title` text NOT NULL,
	`plan` text NOT NULL,
	`for_whom` text DEFAULT '' NOT NULL,
	`with_whom` text DEFAULT '' NOT NULL,
	`period` text DEFAULT '' NOT NULL,
	`neighbourhood_id` text,
	`amount` integer NOT NULL,
	`needs` text NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`agenda_item` text DEFAULT '' NOT NULL,
	`public_name` text DEFAULT '' NOT NULL,
	`show_refused` integer NOT NULL,
	`status` text NOT NULL,
	`asked_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`outcome` text,
	`granted` integer DEFAULT 0 NOT NULL,
	`granted_year` integer,
	`granted_at` integer,
	`ended_at` integer,
	`hidden_reason` text,
	`wiped_at` integer,
	FOREIGN KEY (`fund_id`) REFERENCES `funds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `initiatives_code_unique` ON `initiatives` (`code`);--> statement-breakpoint
CREATE INDEX `initiatives_fund_id` ON `initiatives` (`fund_id`,`granted_year`);--> statement-breakpoint
CREATE INDEX `initiatives_status` ON `initiatives` (`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `initiatives_neighbourhood_id` ON `initiatives` (`neighbourhood_id`);