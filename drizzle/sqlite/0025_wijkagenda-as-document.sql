ALTER TABLE `policies` ADD `neighbourhood_id` text REFERENCES neighbourhoods(id) ON DELETE cascade;--> statement-breakpoint
-- What is an agenda now becomes a document: the agenda itself its first version, each item a paragraph with the same id.
INSERT INTO policies (id, consultation_id, slug, title, kind, neighbourhood_id, created_at)
SELECT a.id, a.consultation_id, 'wijkagenda-' || n.slug || '-' || c.slug, a.title, 'agenda', a.neighbourhood_id, a.created_at
FROM agendas a JOIN neighbourhoods n ON n.id = a.neighbourhood_id JOIN consultations c ON c.id = a.consultation_id;--> statement-breakpoint
-- As a draft first: nothing is written in what is frozen.
INSERT INTO policy_versions (id, policy_id, number, status, summary, for_council, created_at)
SELECT id, id, 1, 'draft', CASE status WHEN 'published' THEN 'Zo maakte het wijkplatform deze agenda openbaar.' ELSE '' END, 0, created_at
FROM agendas;--> statement-breakpoint
INSERT INTO paragraphs (id, policy_id, created_at) SELECT id, id, created_at FROM agendas;--> statement-breakpoint
INSERT INTO paragraphs (id, policy_id, created_at)
SELECT i.id, i.agenda_id, a.created_at FROM agenda_items i JOIN agendas a ON a.id = i.agenda_id;--> statement-breakpoint
-- The analysis is one text, with the id of the agenda; then the items, in their order.
INSERT INTO paragraph_versions (version_id, paragraph_id, position, kind, text)
SELECT id, id, 1, 'text', analysis FROM agendas;--> statement-breakpoint
INSERT INTO paragraph_versions (version_id, paragraph_id, position, kind, text, details)
SELECT agenda_id, id, 1 + row_number() OVER (PARTITION BY agenda_id ORDER BY position, id), 'item', description,
	json_object('kind', 'item', 'title', title, 'about', kind, 'origin', 'platform', 'who', '', 'when', '', 'money', '', 'hours', '', 'permission', '', 'reach', 'wijk')
FROM agenda_items;--> statement-breakpoint
INSERT INTO paragraph_links (id, version_id, paragraph_id, role, reason)
SELECT id, version_id, paragraph_id, 'source', 'Het wijkplatform schreef dit zelf op.'
FROM (SELECT paragraph_id AS id, version_id, paragraph_id FROM paragraph_versions WHERE version_id IN (SELECT id FROM agendas)) AS written;--> statement-breakpoint
-- Without a fingerprint: that is only made of what is frozen from now on.
UPDATE policy_versions SET status = 'published',
	frozen_at = (SELECT published_at FROM agendas WHERE agendas.id = policy_versions.id),
	public_at = (SELECT published_at FROM agendas WHERE agendas.id = policy_versions.id)
WHERE id IN (SELECT id FROM agendas WHERE status = 'published');--> statement-breakpoint
-- Of a draft only the document stays: an item is one of the chain from publishing on.
DELETE FROM agenda_items WHERE contribution_id IS NULL;--> statement-breakpoint
CREATE TABLE `platform_names` (
	`neighbourhood_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`neighbourhood_id`, `person_id`),
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`agenda_id` text NOT NULL,
	`contribution_id` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agenda_id`) REFERENCES `policies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contribution_id`) REFERENCES `contributions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_agenda_items`("id", "agenda_id", "contribution_id") SELECT "id", "agenda_id", "contribution_id" FROM `agenda_items`;--> statement-breakpoint
DROP TABLE `agenda_items`;--> statement-breakpoint
ALTER TABLE `__new_agenda_items` RENAME TO `agenda_items`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `agenda_items_agenda_id` ON `agenda_items` (`agenda_id`);--> statement-breakpoint
CREATE INDEX `agenda_items_contribution_id` ON `agenda_items` (`contribution_id`);--> statement-breakpoint
CREATE INDEX `policies_neighbourhood_id` ON `policies` (`neighbourhood_id`) WHERE "policies"."neighbourhood_id" is not null;--> statement-breakpoint
CREATE TABLE `__new_agendas` (
	`id` text PRIMARY KEY NOT NULL,
	`neighbourhood_id` text NOT NULL,
	`consultation_id` text NOT NULL,
	`status` text NOT NULL,
	`published_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `policies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`neighbourhood_id`) REFERENCES `neighbourhoods`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`consultation_id`) REFERENCES `consultations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_agendas`("id", "neighbourhood_id", "consultation_id", "status", "published_at", "created_at") SELECT "id", "neighbourhood_id", "consultation_id", "status", "published_at", "created_at" FROM `agendas`;--> statement-breakpoint
DROP TABLE `agendas`;--> statement-breakpoint
ALTER TABLE `__new_agendas` RENAME TO `agendas`;--> statement-breakpoint
CREATE UNIQUE INDEX `agendas_neighbourhood_id` ON `agendas` (`neighbourhood_id`,`consultation_id`);