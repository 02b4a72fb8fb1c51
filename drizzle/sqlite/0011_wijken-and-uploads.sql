CREATE TABLE `neighbourhood_outlines` (
	`neighbourhood_id` text PRIMARY KEY NOT NULL,
	`polygons` text NOT NULL,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `population_figures` (
	`neighbourhood_id` text NOT NULL,
	`age_group` text NOT NULL,
	`people` integer NOT NULL,
	`year` integer NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`neighbourhood_id`, `year`, `age_group`),
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `upload_bytes` (
	`upload_id` text PRIMARY KEY NOT NULL,
	`thumbnail` blob,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_hash` text NOT NULL,
	`place` text NOT NULL,
	`kind` text NOT NULL,
	`size` integer NOT NULL,
	`width` integer,
	`height` integer,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`kept_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uploads_owner_hash` ON `uploads` (`owner_hash`,`place`,`hash`);--> statement-breakpoint
CREATE INDEX `uploads_kept_at` ON `uploads` (`kept_at`,`changed_at`);