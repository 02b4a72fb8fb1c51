CREATE TABLE `wish_adoptions` (
	`id` text PRIMARY KEY NOT NULL,
	`wish_id` text NOT NULL,
	`receipt_id` text,
	`name` text NOT NULL,
	`plan` text NOT NULL,
	`status` text NOT NULL,
	`status_reason` text DEFAULT '' NOT NULL,
	`status_at` integer NOT NULL,
	`offered_at` integer NOT NULL,
	FOREIGN KEY (`wish_id`) REFERENCES `wishes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`receipt_id`) REFERENCES `receipts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `wish_adoptions_wish_id` ON `wish_adoptions` (`wish_id`);--> statement-breakpoint
CREATE INDEX `wish_adoptions_receipt_id` ON `wish_adoptions` (`receipt_id`);--> statement-breakpoint
CREATE TABLE `wish_fates` (
	`id` text PRIMARY KEY NOT NULL,
	`wish_id` text NOT NULL,
	`fate` text NOT NULL,
	`reason` text NOT NULL,
	`upload_id` text,
	`said_at` integer NOT NULL,
	FOREIGN KEY (`wish_id`) REFERENCES `wishes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `wish_fates_wish_id` ON `wish_fates` (`wish_id`,`said_at`);--> statement-breakpoint
CREATE TABLE `wish_helps` (
	`id` text PRIMARY KEY NOT NULL,
	`adoption_id` text NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`adoption_id`) REFERENCES `wish_adoptions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `wish_helps_adoption_id` ON `wish_helps` (`adoption_id`);--> statement-breakpoint
CREATE TABLE `wish_merges` (
	`wish_id` text PRIMARY KEY NOT NULL,
	`into_id` text NOT NULL,
	`merged_at` integer NOT NULL,
	FOREIGN KEY (`wish_id`) REFERENCES `wishes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`into_id`) REFERENCES `wishes`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `wish_merges_into_id` ON `wish_merges` (`into_id`);