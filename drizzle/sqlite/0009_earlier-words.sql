CREATE TABLE `earlier_words` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`field` text NOT NULL,
	`words` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `earlier_words_consultation_id` ON `earlier_words` (`consultation_id`,`changed_at`);