CREATE TABLE `cluster_chapters` (
	`cluster_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	PRIMARY KEY(`cluster_id`, `paragraph_id`),
	FOREIGN KEY (`cluster_id`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `clusters` (
	`id` text PRIMARY KEY NOT NULL,
	`policy_id` text NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`organisation` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`policy_id`) REFERENCES `policies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `clusters_policy_id` ON `clusters` (`policy_id`);--> statement-breakpoint
CREATE TABLE `plan_results` (
	`plan_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	PRIMARY KEY(`plan_id`, `paragraph_id`),
	FOREIGN KEY (`plan_id`) REFERENCES `policies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL,
	`paragraph_id` text NOT NULL,
	`way` text NOT NULL,
	`given_on` text NOT NULL,
	`purpose` text NOT NULL,
	`code` text NOT NULL,
	`secret_hash` text NOT NULL,
	`recorded_by_id` text,
	`recorded_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stories_paragraph_id_unique` ON `stories` (`paragraph_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `stories_code_unique` ON `stories` (`code`);--> statement-breakpoint
CREATE TABLE `storytellers` (
	`story_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`contact` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `paragraph_versions` ADD `details` text;--> statement-breakpoint
ALTER TABLE `policies` ADD `kind` text DEFAULT 'framework' NOT NULL;--> statement-breakpoint
ALTER TABLE `policies` ADD `cluster_id` text REFERENCES clusters(id);--> statement-breakpoint
CREATE INDEX `policies_cluster_id` ON `policies` (`cluster_id`) WHERE "policies"."cluster_id" is not null;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `handed_in_at` integer;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `return_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `wiped_at` integer;--> statement-breakpoint
-- Rule 5, but for one thing: the words of a story go when who told it takes them back.
DROP TRIGGER paragraph_versions_no_update;--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_update BEFORE UPDATE ON paragraph_versions
WHEN (SELECT status FROM policy_versions WHERE id = old.version_id) <> 'draft'
AND NOT (
	old.kind = 'story' AND new.kind = 'story' AND new.text = '' AND json_extract(new.details, '$.withdrawnOn') IS NOT NULL
	AND new.version_id = old.version_id AND new.paragraph_id = old.paragraph_id AND new.position = old.position
	AND new.removed = old.removed AND new.cause IS old.cause
	AND new.split_from_id IS old.split_from_id AND new.merged_into_id IS old.merged_into_id
	AND EXISTS (SELECT 1 FROM stories WHERE paragraph_id = old.paragraph_id AND withdrawn_at IS NOT NULL)
)
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;
