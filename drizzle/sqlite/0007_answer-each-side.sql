DROP INDEX `replies_finding_id`;--> statement-breakpoint
ALTER TABLE `replies` ADD `stance` text DEFAULT 'supports' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `replies_finding_id` ON `replies` (`finding_id`,`stance`,`number`);