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
CREATE UNIQUE INDEX `version_files_kind` ON `version_files` (`version_id`,`format`,`with_sources`);--> statement-breakpoint
CREATE TABLE `version_readers` (
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`version_id` text NOT NULL,
	`group_name` text DEFAULT '' NOT NULL,
	`as_councillor` integer NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`round_id`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `version_readers_person_id` ON `version_readers` (`person_id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`agreer_hash` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `paragraph_id`, `agreer_hash`),
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agreements_paragraph_id` ON `agreements` (`paragraph_id`);--> statement-breakpoint
CREATE TABLE `reaction_digests` (
	`consultation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`heard_up_to` text NOT NULL,
	PRIMARY KEY(`consultation_id`, `person_id`),
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `round_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`paragraph_id` text,
	`person_id` text,
	`author` text NOT NULL,
	`text` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_by_id` text,
	`answered_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `round_questions_round_id` ON `round_questions` (`round_id`,`asked_at`);--> statement-breakpoint
CREATE TABLE `round_readings` (
	`round_id` text NOT NULL,
	`person_id` text NOT NULL,
	`chapter_id` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`round_id`, `person_id`, `chapter_id`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chapter_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reply_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`written_by_id` text,
	`written_at` integer NOT NULL,
	`approved_by_id` text,
	`approved_at` integer,
	`retired_at` integer,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`approved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `reply_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`subject_key` text NOT NULL,
	`contribution_id` text,
	`finding_id` text,
	`theme_id` text,
	`stance` text DEFAULT 'supports' NOT NULL,
	`verdict` text,
	`reason` text DEFAULT '' NOT NULL,
	`paragraphs` text NOT NULL,
	`alike` text DEFAULT 'together' NOT NULL,
	`differs_because` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`seen` integer DEFAULT 0 NOT NULL,
	`written_by_id` text,
	`saved_at` integer NOT NULL,
	`offered_at` integer,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reply_drafts_subject_key_unique` ON `reply_drafts` (`subject_key`);--> statement-breakpoint
CREATE INDEX `reply_drafts_consultation_id` ON `reply_drafts` (`consultation_id`,`saved_at`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`email` text NOT NULL,
	`pace` text NOT NULL,
	`key` text NOT NULL,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`told_until` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_key_unique` ON `subscriptions` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_email` ON `subscriptions` (`consultation_id`,`email`);--> statement-breakpoint
CREATE INDEX `subscriptions_told_until` ON `subscriptions` (`confirmed_at`,`told_until`);--> statement-breakpoint
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
CREATE INDEX `writing_presences_ends_at` ON `writing_presences` (`ends_at`);--> statement-breakpoint
DROP INDEX `rounds_version_id_unique`;--> statement-breakpoint
ALTER TABLE `rounds` ADD `kind` text DEFAULT 'council' NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `whole_council` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `ending` text DEFAULT 'named' NOT NULL;--> statement-breakpoint
CREATE INDEX `rounds_version` ON `rounds` (`version_id`);--> statement-breakpoint
ALTER TABLE `consultations` ADD `second_reader` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `mails` ADD `stop_url` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `paragraph_links` ADD `amendment_id` text REFERENCES amendments(id) ON DELETE cascade;--> statement-breakpoint
CREATE INDEX `paragraph_links_amendment_id` ON `paragraph_links` (`amendment_id`);--> statement-breakpoint
ALTER TABLE `paragraph_versions` ADD `details` text;--> statement-breakpoint
ALTER TABLE `policies` ADD `kind` text DEFAULT 'framework' NOT NULL;--> statement-breakpoint
ALTER TABLE `policies` ADD `cluster_id` text REFERENCES clusters(id);--> statement-breakpoint
CREATE INDEX `policies_cluster_id` ON `policies` (`cluster_id`) WHERE "policies"."cluster_id" is not null;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `decision_number` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `decided_on` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `votes` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `embargo_until` text;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `for_council` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `handed_in_at` integer;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `return_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `wiped_at` integer;--> statement-breakpoint
ALTER TABLE `remarks` ADD `stance` text;--> statement-breakpoint
ALTER TABLE `remarks` ADD `proposal_at` integer;--> statement-breakpoint
ALTER TABLE `replies` ADD `theme_id` text REFERENCES themes(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `replies` ADD `differs_because` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `replies` ADD `approved_by_id` text REFERENCES people(id) ON DELETE set null;--> statement-breakpoint
CREATE UNIQUE INDEX `replies_theme_id` ON `replies` (`theme_id`,`number`);--> statement-breakpoint
-- Rule 5 stands; only who told a story may have its words taken out.
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
BEGIN SELECT RAISE(ABORT, 'a published version is never altered'); END;--> statement-breakpoint
-- Published is frozen: also for which theme an answer is, and why it differs from another.
CREATE TRIGGER replies_no_other_subject BEFORE UPDATE OF theme_id, stance, differs_because ON replies
BEGIN SELECT RAISE(ABORT, 'a reply is never altered'); END;
