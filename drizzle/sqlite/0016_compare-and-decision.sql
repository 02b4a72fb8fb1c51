CREATE TABLE `amendments` (
	`id` text PRIMARY KEY NOT NULL,
	`policy_id` text NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`proposed_by` text NOT NULL,
	`outcome` text NOT NULL,
	`vote` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`policy_id`) REFERENCES `policies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `amendments_number` ON `amendments` (`policy_id`,`number`);--> statement-breakpoint
ALTER TABLE `paragraph_links` ADD `amendment_id` text REFERENCES amendments(id);--> statement-breakpoint
CREATE INDEX `paragraph_links_amendment_id` ON `paragraph_links` (`amendment_id`);--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `decision_number` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `decided_on` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `votes` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `embargo_until` text;