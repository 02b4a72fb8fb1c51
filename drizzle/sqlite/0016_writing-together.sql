CREATE TABLE `writing_locks` (
	`subject` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`taken_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `writing_presences` (
	`document` text NOT NULL,
	`person_id` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`document`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `writing_presences_ends_at` ON `writing_presences` (`ends_at`);