ALTER TABLE `consultations` ADD `ended_because` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `amendments` ADD `unchanged_because` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `without_advice` text DEFAULT '' NOT NULL;