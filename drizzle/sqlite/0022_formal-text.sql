CREATE TABLE `text_confirmations` (
	`paragraph_id` text NOT NULL,
	`plain_hash` text NOT NULL,
	`formal_hash` text NOT NULL,
	`person_id` text,
	`confirmed_at` integer NOT NULL,
	PRIMARY KEY(`paragraph_id`, `plain_hash`, `formal_hash`),
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `paragraph_versions` ADD `formal_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `paragraph_versions` ADD `pair_unsure` integer DEFAULT false NOT NULL;