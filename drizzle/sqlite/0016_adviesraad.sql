CREATE TABLE `advice_agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`advice_id` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`seal` text NOT NULL,
	`agreed_at` integer NOT NULL,
	FOREIGN KEY (`advice_id`) REFERENCES `advices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `advice_agreements_person` ON `advice_agreements` (`advice_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `advice_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`advice_id` text NOT NULL,
	`upload_id` text,
	`version_id` text,
	`open` integer DEFAULT false NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`advice_id`) REFERENCES `advices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `advice_documents_advice_id` ON `advice_documents` (`advice_id`);--> statement-breakpoint
CREATE INDEX `advice_documents_upload_id` ON `advice_documents` (`upload_id`);--> statement-breakpoint
CREATE TABLE `advice_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`advice_id` text NOT NULL,
	`point_id` text,
	`person_id` text,
	`author` text NOT NULL,
	`text` text NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`advice_id`) REFERENCES `advices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`point_id`) REFERENCES `advice_points`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `advice_notes_advice_id` ON `advice_notes` (`advice_id`);--> statement-breakpoint
CREATE TABLE `advice_point_places` (
	`point_id` text NOT NULL,
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	PRIMARY KEY(`point_id`, `version_id`, `paragraph_id`),
	FOREIGN KEY (`point_id`) REFERENCES `advice_points`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `advice_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`advice_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`advice_id`) REFERENCES `advices`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `advice_questions_advice_id` ON `advice_questions` (`advice_id`,`position`);--> statement-breakpoint
CREATE TABLE `advice_term_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`advice_id` text NOT NULL,
	`term` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`reason` text NOT NULL,
	`moved_at` integer NOT NULL,
	FOREIGN KEY (`advice_id`) REFERENCES `advices`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `advice_term_moves_advice_id` ON `advice_term_moves` (`advice_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_advices` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`question` text NOT NULL,
	`asked_at` integer,
	`asked_by_id` text,
	`due_on` text,
	`introduction` text DEFAULT '' NOT NULL,
	`minority` text DEFAULT '' NOT NULL,
	`minority_by` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`submitted_at` integer,
	`signed_by_id` text,
	`signer_name` text DEFAULT '' NOT NULL,
	`signer_role` text DEFAULT '' NOT NULL,
	`agreed` integer,
	`members` integer,
	`hash` text,
	`reply_due_on` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`signed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
INSERT INTO `__new_advices`("id", "consultation_id", "slug", "title", "kind", "question", "asked_at", "due_on", "introduction", "status", "submitted_at", "created_at") SELECT "id", "consultation_id", "slug", "title", "kind", "question", "asked_at", "due_on", "introduction", "status", "submitted_at", "created_at" FROM `advices`;--> statement-breakpoint
DROP TABLE `advices`;--> statement-breakpoint
ALTER TABLE `__new_advices` RENAME TO `advices`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `advices_slug_unique` ON `advices` (`slug`);--> statement-breakpoint
CREATE INDEX `advices_consultation_id` ON `advices` (`consultation_id`);--> statement-breakpoint
ALTER TABLE `advice_points` ADD `question_id` text REFERENCES advice_questions(id);--> statement-breakpoint
ALTER TABLE `advice_points` ADD `minority` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `advice_points` ADD `minority_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `policy_versions` ADD `advisers_since` integer;