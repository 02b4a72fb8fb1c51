CREATE TABLE `agenda_suggestions` (
	`contribution_id` text PRIMARY KEY NOT NULL,
	`neighbourhood_id` text NOT NULL,
	`origin` text NOT NULL,
	`refused_because` text DEFAULT '' NOT NULL,
	`refused_at` integer,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agenda_suggestions_neighbourhood_id` ON `agenda_suggestions` (`neighbourhood_id`);