CREATE TABLE `version_file_bytes` (
	`file_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `version_files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `version_files` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`format` text NOT NULL,
	`with_sources` integer NOT NULL,
	`basis` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `version_files_kind` ON `version_files` (`version_id`,`format`,`with_sources`);