CREATE TABLE `wish_entry_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`name` text NOT NULL,
	`code_hash` text NOT NULL,
	`last_day` text NOT NULL,
	`added_by` text,
	`added_at` integer NOT NULL,
	`stopped_at` integer,
	`used_at` integer,
	FOREIGN KEY (`edition_id`) REFERENCES `wish_editions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wish_entry_codes_code_hash_unique` ON `wish_entry_codes` (`code_hash`);--> statement-breakpoint
CREATE INDEX `wish_entry_codes_edition_id` ON `wish_entry_codes` (`edition_id`);--> statement-breakpoint
ALTER TABLE `wish_cards` ADD `entered_with` text REFERENCES wish_entry_codes(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `wish_cards_entered_with` ON `wish_cards` (`entered_with`);--> statement-breakpoint
CREATE INDEX `wish_cards_upload_id` ON `wish_cards` (`upload_id`);