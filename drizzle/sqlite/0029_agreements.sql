CREATE TABLE `agreement_drafts` (
	`item_id` text PRIMARY KEY NOT NULL,
	`given` text NOT NULL,
	`language` text,
	`language_override` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`note` text NOT NULL,
	`written_by_id` text,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `agreement_milestones` (
	`agreement_id` text NOT NULL,
	`milestone_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`due_on` text NOT NULL,
	PRIMARY KEY(`agreement_id`, `milestone_id`),
	FOREIGN KEY (`agreement_id`) REFERENCES `item_agreements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `item_agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`item_id` text NOT NULL,
	`number` integer NOT NULL,
	`outcome` text NOT NULL,
	`what` text NOT NULL,
	`done_by` text NOT NULL,
	`done_with` text NOT NULL,
	`amount` integer,
	`money` text NOT NULL,
	`due_on` text,
	`due_as` text NOT NULL,
	`because` text NOT NULL,
	`reply_id` text NOT NULL,
	`language` text,
	`language_override` text DEFAULT '' NOT NULL,
	`written_by_id` text,
	`approved_by_id` text,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reply_id`) REFERENCES `replies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`approved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `item_agreements_item_id` ON `item_agreements` (`item_id`,`number`);--> statement-breakpoint
CREATE INDEX `item_agreements_consultation_id` ON `item_agreements` (`consultation_id`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`title` text NOT NULL,
	`organisation` text NOT NULL,
	`neighbourhood_ids` text NOT NULL,
	`introduction` text NOT NULL,
	`made_by_id` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`made_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `assignments_consultation_id` ON `assignments` (`consultation_id`,`changed_at`);--> statement-breakpoint
CREATE TABLE `milestone_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`milestone_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text,
	`words` text NOT NULL,
	`upload_id` text,
	`made_by_id` text,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`milestone_id`) REFERENCES `milestones`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`made_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `milestone_steps_milestone_id` ON `milestone_steps` (`milestone_id`,`made_at`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `milestones_item_id` ON `milestones` (`item_id`);--> statement-breakpoint
CREATE TABLE `progress_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`agenda_id` text NOT NULL,
	`due_on` text NOT NULL,
	`number` integer NOT NULL,
	`words` text NOT NULL,
	`lines` text NOT NULL,
	`because` text NOT NULL,
	`language` text,
	`language_override` text DEFAULT '' NOT NULL,
	`written_by_id` text,
	`saved_at` integer NOT NULL,
	`published_at` integer,
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `progress_reports_agenda_id` ON `progress_reports` (`agenda_id`,`due_on`,`number`);