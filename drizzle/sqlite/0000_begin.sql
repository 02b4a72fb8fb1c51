CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`agenda_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL,
	`drafted_by_id` text,
	`contribution_id` text,
	FOREIGN KEY (`agenda_id`) REFERENCES `agendas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`drafted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agenda_items_agenda_id` ON `agenda_items` (`agenda_id`,`position`);--> statement-breakpoint
CREATE TABLE `agenda_reactions` (
	`item_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	PRIMARY KEY(`item_id`, `contribution_id`),
	FOREIGN KEY (`item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_reactions_contribution_id_unique` ON `agenda_reactions` (`contribution_id`);--> statement-breakpoint
CREATE TABLE `agendas` (
	`id` text PRIMARY KEY NOT NULL,
	`neighbourhood_id` text NOT NULL,
	`consultation_id` text NOT NULL,
	`title` text NOT NULL,
	`analysis` text NOT NULL,
	`status` text NOT NULL,
	`published_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agendas_neighbourhood_id` ON `agendas` (`neighbourhood_id`,`consultation_id`);--> statement-breakpoint
CREATE TABLE `consultations` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`promise` text NOT NULL,
	`level` text NOT NULL,
	`open` text NOT NULL,
	`fixed` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consultations_slug_unique` ON `consultations` (`slug`);--> statement-breakpoint
CREATE TABLE `phases` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `phases_consultation_id` ON `phases` (`consultation_id`,`position`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`receipt_id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`keep_until` integer NOT NULL,
	FOREIGN KEY (`receipt_id`) REFERENCES `receipts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contacts_keep_until` ON `contacts` (`keep_until`);--> statement-breakpoint
CREATE TABLE `contributions` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`channel` text NOT NULL,
	`prompt` text DEFAULT '' NOT NULL,
	`text` text NOT NULL,
	`author` text DEFAULT '' NOT NULL,
	`person_id` text,
	`neighbourhood_id` text,
	`receipt_id` text,
	`status` text NOT NULL,
	`status_reason` text DEFAULT '' NOT NULL,
	`status_at` integer NOT NULL,
	`external_id` text,
	`handed_in_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`receipt_id`) REFERENCES `receipts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `contributions_consultation_id` ON `contributions` (`consultation_id`,`handed_in_at`);--> statement-breakpoint
CREATE INDEX `contributions_receipt_id` ON `contributions` (`receipt_id`);--> statement-breakpoint
CREATE INDEX `contributions_person_id` ON `contributions` (`person_id`);--> statement-breakpoint
CREATE INDEX `contributions_status` ON `contributions` (`status`,`handed_in_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `contributions_external_id` ON `contributions` (`consultation_id`,`channel`,`external_id`);--> statement-breakpoint
CREATE TABLE `receipts` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`code` text NOT NULL,
	`secret_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_code_unique` ON `receipts` (`code`);--> statement-breakpoint
CREATE TABLE `supports` (
	`contribution_id` text NOT NULL,
	`supporter_hash` text NOT NULL,
	`given_at` integer NOT NULL,
	PRIMARY KEY(`contribution_id`, `supporter_hash`),
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `advice_points` (
	`id` text PRIMARY KEY NOT NULL,
	`advice_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`contribution_id` text,
	FOREIGN KEY (`advice_id`) REFERENCES `advices`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `advice_points_advice_id` ON `advice_points` (`advice_id`,`position`);--> statement-breakpoint
CREATE TABLE `advices` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`question` text NOT NULL,
	`asked_at` integer,
	`due_on` text,
	`introduction` text DEFAULT '' NOT NULL,
	`status` text NOT NULL,
	`submitted_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `advices_slug_unique` ON `advices` (`slug`);--> statement-breakpoint
CREATE INDEX `advices_consultation_id` ON `advices` (`consultation_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`action` text NOT NULL,
	`subject_id` text NOT NULL,
	`consultation_id` text,
	`actor_id` text,
	`particulars` text NOT NULL,
	`happened_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_subject_id` ON `events` (`subject_id`,`happened_at`);--> statement-breakpoint
CREATE INDEX `events_consultation_id` ON `events` (`consultation_id`,`happened_at`);--> statement-breakpoint
CREATE TABLE `limits` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `limits_ends_at` ON `limits` (`ends_at`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_key` text NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`send_at` integer NOT NULL,
	`sent_at` integer,
	`last_error` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_subject_key_unique` ON `mails` (`subject_key`);--> statement-breakpoint
CREATE INDEX `mails_send_at` ON `mails` (`sent_at`,`send_at`);--> statement-breakpoint
CREATE TABLE `meeting_contributions` (
	`meeting_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `contribution_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_contributions_contribution_id_unique` ON `meeting_contributions` (`contribution_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`held_on` text NOT NULL,
	`neighbourhood_id` text,
	`attendance` integer NOT NULL,
	`minutes` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_slug_unique` ON `meetings` (`slug`);--> statement-breakpoint
CREATE INDEX `meetings_consultation_id` ON `meetings` (`consultation_id`,`held_on`);--> statement-breakpoint
CREATE TABLE `neighbourhoods` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`population` integer NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `neighbourhoods_slug_unique` ON `neighbourhoods` (`slug`);--> statement-breakpoint
CREATE TABLE `once_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`result` text,
	`used_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `once_keys_used_at` ON `once_keys` (`used_at`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`party` text,
	`organisation` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `roles` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`scope_id` text DEFAULT '' NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roles_person_id` ON `roles` (`person_id`,`role`,`scope_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_person_id` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires_at` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`code_hash` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_codes_email` ON `sign_in_codes` (`email`,`created_at`);--> statement-breakpoint
CREATE TABLE `paragraph_links` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`role` text NOT NULL,
	`finding_id` text,
	`contribution_id` text,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `paragraph_links_version_id` ON `paragraph_links` (`version_id`,`paragraph_id`);--> statement-breakpoint
CREATE INDEX `paragraph_links_contribution_id` ON `paragraph_links` (`contribution_id`);--> statement-breakpoint
CREATE INDEX `paragraph_links_finding_id` ON `paragraph_links` (`finding_id`);--> statement-breakpoint
CREATE TABLE `paragraph_versions` (
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`removed` integer DEFAULT false NOT NULL,
	`split_from_id` text,
	`merged_into_id` text,
	`cause` text,
	`cause_text` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`version_id`, `paragraph_id`),
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`split_from_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paragraph_versions_paragraph_id` ON `paragraph_versions` (`paragraph_id`);--> statement-breakpoint
CREATE TABLE `paragraphs` (
	`id` text PRIMARY KEY NOT NULL,
	`policy_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`policy_id`) REFERENCES `policies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `policies` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policies_slug_unique` ON `policies` (`slug`);--> statement-breakpoint
CREATE INDEX `policies_consultation_id` ON `policies` (`consultation_id`);--> statement-breakpoint
CREATE TABLE `policy_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`policy_id` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`hash` text,
	`language` text,
	`language_override` text DEFAULT '' NOT NULL,
	`decision` text DEFAULT '' NOT NULL,
	`frozen_by_id` text,
	`created_at` integer NOT NULL,
	`frozen_at` integer,
	`public_at` integer,
	FOREIGN KEY (`policy_id`) REFERENCES `policies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`frozen_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_versions_number` ON `policy_versions` (`policy_id`,`number`);--> statement-breakpoint
CREATE TABLE `open_answers` (
	`response_id` text NOT NULL,
	`question_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	PRIMARY KEY(`response_id`, `question_id`),
	FOREIGN KEY (`response_id`) REFERENCES `responses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `open_answers_contribution_id` ON `open_answers` (`contribution_id`);--> statement-breakpoint
CREATE TABLE `questionnaire_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`questionnaire_id` text NOT NULL,
	`number` integer NOT NULL,
	`definition` text NOT NULL,
	`hash` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_versions_number` ON `questionnaire_versions` (`questionnaire_id`,`number`);--> statement-breakpoint
CREATE TABLE `questionnaires` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`slug` text NOT NULL,
	`draft` text NOT NULL,
	`status` text NOT NULL,
	`closes_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaires_slug_unique` ON `questionnaires` (`slug`);--> statement-breakpoint
CREATE INDEX `questionnaires_consultation_id` ON `questionnaires` (`consultation_id`);--> statement-breakpoint
CREATE TABLE `responses` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`visitor_hash` text NOT NULL,
	`answers` text NOT NULL,
	`receipt_id` text,
	`started_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`submitted_at` integer,
	FOREIGN KEY (`version_id`) REFERENCES `questionnaire_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`receipt_id`) REFERENCES `receipts`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `responses_visitor_hash_unique` ON `responses` (`visitor_hash`);--> statement-breakpoint
CREATE INDEX `responses_version_id` ON `responses` (`version_id`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `responses_receipt_id` ON `responses` (`receipt_id`);--> statement-breakpoint
CREATE TABLE `remarks` (
	`contribution_id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	`round_id` text,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `remarks_version_id` ON `remarks` (`version_id`,`paragraph_id`);--> statement-breakpoint
CREATE INDEX `remarks_paragraph_id` ON `remarks` (`paragraph_id`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`mode` text NOT NULL,
	`closes_on` text NOT NULL,
	`opened_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_version_id_unique` ON `rounds` (`version_id`);--> statement-breakpoint
CREATE TABLE `replies` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`contribution_id` text,
	`finding_id` text,
	`number` integer NOT NULL,
	`verdict` text NOT NULL,
	`reason` text NOT NULL,
	`replied_by_id` text,
	`replied_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`replied_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `replies_consultation_id` ON `replies` (`consultation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `replies_contribution_id` ON `replies` (`contribution_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `replies_finding_id` ON `replies` (`finding_id`,`number`);--> statement-breakpoint
CREATE TABLE `reply_paragraphs` (
	`reply_id` text NOT NULL,
	`version_id` text NOT NULL,
	`paragraph_id` text NOT NULL,
	PRIMARY KEY(`reply_id`, `version_id`, `paragraph_id`),
	FOREIGN KEY (`reply_id`) REFERENCES `replies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `policy_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`paragraph_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `codings` (
	`contribution_id` text NOT NULL,
	`theme_id` text NOT NULL,
	`coded_by_id` text,
	`coded_at` integer NOT NULL,
	PRIMARY KEY(`contribution_id`, `theme_id`),
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `codings_theme_id` ON `codings` (`theme_id`);--> statement-breakpoint
CREATE TABLE `finding_sources` (
	`finding_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	`stance` text NOT NULL,
	PRIMARY KEY(`finding_id`, `contribution_id`),
	FOREIGN KEY (`finding_id`) REFERENCES `findings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `finding_sources_contribution_id` ON `finding_sources` (`contribution_id`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`theme_id` text,
	`number` integer NOT NULL,
	`sentence` text NOT NULL,
	`dissent` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `findings_consultation_id` ON `findings` (`consultation_id`,`number`);--> statement-breakpoint
CREATE TABLE `themes` (
	`id` text PRIMARY KEY NOT NULL,
	`consultation_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `themes_consultation_id` ON `themes` (`consultation_id`,`position`);--> statement-breakpoint
CREATE TABLE `wish_editions` (
	`id` text PRIMARY KEY NOT NULL,
	`tree_id` text NOT NULL,
	`consultation_id` text NOT NULL,
	`year` integer NOT NULL,
	`introduction` text NOT NULL,
	`status` text NOT NULL,
	FOREIGN KEY (`tree_id`) REFERENCES `wish_trees`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wish_editions_year` ON `wish_editions` (`tree_id`,`year`);--> statement-breakpoint
CREATE TABLE `wish_trees` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`rule` text NOT NULL,
	`neighbourhood_id` text,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wish_trees_slug_unique` ON `wish_trees` (`slug`);--> statement-breakpoint
CREATE TABLE `wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	`fate` text DEFAULT 'hanging' NOT NULL,
	`fate_reason` text DEFAULT '' NOT NULL,
	`fate_at` integer,
	FOREIGN KEY (`edition_id`) REFERENCES `wish_editions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wishes_contribution_id_unique` ON `wishes` (`contribution_id`);--> statement-breakpoint
CREATE INDEX `wishes_edition_id` ON `wishes` (`edition_id`);