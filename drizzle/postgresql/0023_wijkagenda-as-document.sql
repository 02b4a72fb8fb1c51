ALTER TABLE "policies" ADD COLUMN "neighbourhood_id" text;--> statement-breakpoint
-- What is an agenda now becomes a document: the agenda itself its first version, each item a paragraph with the same id.
INSERT INTO policies (id, consultation_id, slug, title, kind, neighbourhood_id, created_at)
SELECT a.id, a.consultation_id, 'wijkagenda-' || n.slug || '-' || c.slug, a.title, 'agenda', a.neighbourhood_id, a.created_at
FROM agendas a JOIN neighbourhoods n ON n.id = a.neighbourhood_id JOIN consultations c ON c.id = a.consultation_id;--> statement-breakpoint
-- As a draft first: nothing is written in what is frozen.
INSERT INTO policy_versions (id, policy_id, number, status, summary, for_council, created_at)
SELECT id, id, 1, 'draft', CASE status WHEN 'published' THEN 'Zo maakte het wijkplatform deze agenda openbaar.' ELSE '' END, false, created_at
FROM agendas;--> statement-breakpoint
INSERT INTO paragraphs (id, policy_id, created_at) SELECT id, id, created_at FROM agendas;--> statement-breakpoint
INSERT INTO paragraphs (id, policy_id, created_at)
SELECT i.id, i.agenda_id, a.created_at FROM agenda_items i JOIN agendas a ON a.id = i.agenda_id;--> statement-breakpoint
-- The analysis is one text, with the id of the agenda; then the items, in their order.
INSERT INTO paragraph_versions (version_id, paragraph_id, position, kind, text)
SELECT id, id, 1, 'text', analysis FROM agendas;--> statement-breakpoint
INSERT INTO paragraph_versions (version_id, paragraph_id, position, kind, text, details)
SELECT agenda_id, id, 1 + row_number() OVER (PARTITION BY agenda_id ORDER BY position, id), 'item', description,
	jsonb_build_object('kind', 'item', 'title', title, 'about', kind, 'origin', 'platform', 'who', '', 'when', '', 'money', '', 'hours', '', 'permission', '', 'reach', 'wijk')
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
CREATE TABLE "platform_names" (
	"neighbourhood_id" text NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "platform_names_neighbourhood_id_person_id_pk" PRIMARY KEY("neighbourhood_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_agenda_id_agendas_id_fk";
--> statement-breakpoint
ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_drafted_by_id_people_id_fk";
--> statement-breakpoint
DROP INDEX "agenda_items_agenda_id";--> statement-breakpoint
ALTER TABLE "agenda_items" ALTER COLUMN "contribution_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "platform_names" ADD CONSTRAINT "platform_names_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_names" ADD CONSTRAINT "platform_names_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_id_paragraphs_id_fk" FOREIGN KEY ("id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_agenda_id_policies_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_id_policies_id_fk" FOREIGN KEY ("id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_items_contribution_id" ON "agenda_items" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "policies_neighbourhood_id" ON "policies" USING btree ("neighbourhood_id") WHERE "policies"."neighbourhood_id" is not null;--> statement-breakpoint
CREATE INDEX "agenda_items_agenda_id" ON "agenda_items" USING btree ("agenda_id");--> statement-breakpoint
ALTER TABLE "agenda_items" DROP COLUMN "kind";--> statement-breakpoint
ALTER TABLE "agenda_items" DROP COLUMN "title";--> statement-breakpoint
ALTER TABLE "agenda_items" DROP COLUMN "description";--> statement-breakpoint
ALTER TABLE "agenda_items" DROP COLUMN "position";--> statement-breakpoint
ALTER TABLE "agenda_items" DROP COLUMN "drafted_by_id";--> statement-breakpoint
ALTER TABLE "agendas" DROP COLUMN "title";--> statement-breakpoint
ALTER TABLE "agendas" DROP COLUMN "analysis";