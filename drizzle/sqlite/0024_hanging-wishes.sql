CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`contribution_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`raised_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `alerts_contribution_id` ON `alerts` (`contribution_id`);--> statement-breakpoint
CREATE INDEX `alerts_settled_at` ON `alerts` (`settled_at`,`raised_at`);--> statement-breakpoint
CREATE TABLE `wish_cards` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`number` integer NOT NULL,
	`code` text NOT NULL,
	`printed_at` integer NOT NULL,
	`wish_id` text,
	`entered_by` text,
	`used_at` integer,
	`written_on` text,
	`upload_id` text,
	FOREIGN KEY (`edition_id`) REFERENCES `wish_editions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`wish_id`) REFERENCES `wishes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entered_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wish_cards_code_unique` ON `wish_cards` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `wish_cards_wish_id_unique` ON `wish_cards` (`wish_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `wish_cards_number` ON `wish_cards` (`edition_id`,`number`);--> statement-breakpoint
CREATE INDEX `wish_cards_entered_by` ON `wish_cards` (`entered_by`);--> statement-breakpoint
CREATE TABLE `late_wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`kiosk_id` text NOT NULL,
	`code` text NOT NULL,
	`text` text NOT NULL,
	`author` text NOT NULL,
	`neighbourhood_id` text,
	`written_at` integer NOT NULL,
	`arrived_at` integer NOT NULL,
	`hung_at` integer,
	FOREIGN KEY (`kiosk_id`) REFERENCES `wish_kiosks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `late_wishes_code_unique` ON `late_wishes` (`code`);--> statement-breakpoint
CREATE INDEX `late_wishes_kiosk_id` ON `late_wishes` (`kiosk_id`);--> statement-breakpoint
CREATE TABLE `wish_kiosks` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`name` text NOT NULL,
	`code_hash` text,
	`code_until` integer NOT NULL,
	`token_hash` text,
	`public_key` text NOT NULL,
	`private_key` text NOT NULL,
	`added_by` text,
	`added_at` integer NOT NULL,
	`started_at` integer,
	`stopped_at` integer,
	`seen_at` integer,
	`waiting` integer DEFAULT 0 NOT NULL,
	`brought` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `wish_editions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wish_kiosks_code_hash_unique` ON `wish_kiosks` (`code_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `wish_kiosks_token_hash_unique` ON `wish_kiosks` (`token_hash`);--> statement-breakpoint
CREATE INDEX `wish_kiosks_edition_id` ON `wish_kiosks` (`edition_id`);--> statement-breakpoint
ALTER TABLE `wish_trees` ADD `looking` text DEFAULT 'before' NOT NULL;--> statement-breakpoint
ALTER TABLE `wishes` ADD `way` text DEFAULT 'online' NOT NULL;