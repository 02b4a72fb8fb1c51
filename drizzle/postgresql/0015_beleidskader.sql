CREATE TABLE "amendments" (
	"id" text PRIMARY KEY NOT NULL,
	"policy_id" text NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"proposed_by" text NOT NULL,
	"outcome" text NOT NULL,
	"vote" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_chapters" (
	"cluster_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	CONSTRAINT "cluster_chapters_cluster_id_paragraph_id_pk" PRIMARY KEY("cluster_id","paragraph_id")
);
--> statement-breakpoint
CREATE TABLE "clusters" (
	"id" text PRIMARY KEY NOT NULL,
	"policy_id" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_results" (
	"plan_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	CONSTRAINT "plan_results_plan_id_paragraph_id_pk" PRIMARY KEY("plan_id","paragraph_id")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" text PRIMARY KEY NOT NULL,
	"paragraph_id" text NOT NULL,
	"way" text NOT NULL,
	"given_on" text NOT NULL,
	"purpose" text NOT NULL,
	"code" text NOT NULL,
	"secret_hash" text NOT NULL,
	"recorded_by_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "stories_paragraph_id_unique" UNIQUE("paragraph_id"),
	CONSTRAINT "stories_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "storytellers" (
	"story_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_file_bytes" (
	"file_id" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_files" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"format" text NOT NULL,
	"with_sources" boolean NOT NULL,
	"basis" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_readers" (
	"round_id" text NOT NULL,
	"person_id" text NOT NULL,
	"version_id" text NOT NULL,
	"group_name" text DEFAULT '' NOT NULL,
	"as_councillor" boolean NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "version_readers_round_id_person_id_pk" PRIMARY KEY("round_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"version_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	"agreer_hash" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreements_version_id_paragraph_id_agreer_hash_pk" PRIMARY KEY("version_id","paragraph_id","agreer_hash")
);
--> statement-breakpoint
CREATE TABLE "reaction_digests" (
	"consultation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"heard_up_to" text NOT NULL,
	CONSTRAINT "reaction_digests_consultation_id_person_id_pk" PRIMARY KEY("consultation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "round_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"paragraph_id" text,
	"person_id" text,
	"author" text NOT NULL,
	"text" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by_id" text,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "round_readings" (
	"round_id" text NOT NULL,
	"person_id" text NOT NULL,
	"chapter_id" text NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "round_readings_round_id_person_id_chapter_id_pk" PRIMARY KEY("round_id","person_id","chapter_id")
);
--> statement-breakpoint
CREATE TABLE "reply_blocks" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"written_by_id" text,
	"written_at" timestamp (3) with time zone NOT NULL,
	"approved_by_id" text,
	"approved_at" timestamp (3) with time zone,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reply_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"subject_key" text NOT NULL,
	"contribution_id" text,
	"finding_id" text,
	"theme_id" text,
	"stance" text DEFAULT 'supports' NOT NULL,
	"verdict" text,
	"reason" text DEFAULT '' NOT NULL,
	"paragraphs" jsonb NOT NULL,
	"alike" text DEFAULT 'together' NOT NULL,
	"differs_because" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"written_by_id" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"offered_at" timestamp (3) with time zone,
	CONSTRAINT "reply_drafts_subject_key_unique" UNIQUE("subject_key")
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"email" text NOT NULL,
	"pace" text NOT NULL,
	"key" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"told_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "subscriptions_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "writing_locks" (
	"subject" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "writing_presences" (
	"document" text NOT NULL,
	"person_id" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "writing_presences_document_person_id_pk" PRIMARY KEY("document","person_id")
);
--> statement-breakpoint
ALTER TABLE "rounds" DROP CONSTRAINT "rounds_version_id_unique";--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "second_reader" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "stop_url" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paragraph_links" ADD COLUMN "amendment_id" text;--> statement-breakpoint
ALTER TABLE "paragraph_versions" ADD COLUMN "details" jsonb;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "kind" text DEFAULT 'framework' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "cluster_id" text;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "decision_number" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "decided_on" text;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "votes" jsonb;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "embargo_until" text;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "for_council" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "handed_in_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "return_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "wiped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "stance" text;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "proposal_at" integer;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "kind" text DEFAULT 'council' NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "whole_council" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "ending" text DEFAULT 'named' NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "theme_id" text;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "differs_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "approved_by_id" text;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_chapters" ADD CONSTRAINT "cluster_chapters_cluster_id_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_chapters" ADD CONSTRAINT "cluster_chapters_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clusters" ADD CONSTRAINT "clusters_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_results" ADD CONSTRAINT "plan_results_plan_id_policies_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_results" ADD CONSTRAINT "plan_results_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storytellers" ADD CONSTRAINT "storytellers_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_file_bytes" ADD CONSTRAINT "version_file_bytes_file_id_version_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."version_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_files" ADD CONSTRAINT "version_files_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_readers" ADD CONSTRAINT "version_readers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_readers" ADD CONSTRAINT "version_readers_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reaction_digests" ADD CONSTRAINT "reaction_digests_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reaction_digests" ADD CONSTRAINT "reaction_digests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_questions" ADD CONSTRAINT "round_questions_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_questions" ADD CONSTRAINT "round_questions_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_questions" ADD CONSTRAINT "round_questions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_questions" ADD CONSTRAINT "round_questions_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_readings" ADD CONSTRAINT "round_readings_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_readings" ADD CONSTRAINT "round_readings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_readings" ADD CONSTRAINT "round_readings_chapter_id_paragraphs_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_blocks" ADD CONSTRAINT "reply_blocks_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_blocks" ADD CONSTRAINT "reply_blocks_approved_by_id_people_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "writing_locks" ADD CONSTRAINT "writing_locks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "writing_presences" ADD CONSTRAINT "writing_presences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "amendments_number" ON "amendments" USING btree ("policy_id","number");--> statement-breakpoint
CREATE INDEX "clusters_policy_id" ON "clusters" USING btree ("policy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "version_files_kind" ON "version_files" USING btree ("version_id","format","with_sources");--> statement-breakpoint
CREATE INDEX "version_readers_person_id" ON "version_readers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "agreements_paragraph_id" ON "agreements" USING btree ("paragraph_id");--> statement-breakpoint
CREATE INDEX "round_questions_round_id" ON "round_questions" USING btree ("round_id","asked_at");--> statement-breakpoint
CREATE INDEX "reply_drafts_consultation_id" ON "reply_drafts" USING btree ("consultation_id","saved_at");--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_email" ON "subscriptions" USING btree ("consultation_id","email");--> statement-breakpoint
CREATE INDEX "subscriptions_told_until" ON "subscriptions" USING btree ("confirmed_at","told_until");--> statement-breakpoint
CREATE INDEX "writing_presences_ends_at" ON "writing_presences" USING btree ("ends_at");--> statement-breakpoint
ALTER TABLE "paragraph_links" ADD CONSTRAINT "paragraph_links_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_cluster_id_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_approved_by_id_people_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paragraph_links_amendment_id" ON "paragraph_links" USING btree ("amendment_id");--> statement-breakpoint
CREATE INDEX "policies_cluster_id" ON "policies" USING btree ("cluster_id") WHERE "policies"."cluster_id" is not null;--> statement-breakpoint
CREATE INDEX "rounds_version" ON "rounds" USING btree ("version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "replies_theme_id" ON "replies" USING btree ("theme_id","number");--> statement-breakpoint
-- Rule 5 stands; only who told a story may have its words taken out.
DROP TRIGGER paragraph_versions_no_change ON paragraph_versions;--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_change BEFORE INSERT OR DELETE ON paragraph_versions
FOR EACH ROW EXECUTE FUNCTION refuse_frozen();--> statement-breakpoint
CREATE FUNCTION is_taken_back(text) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT 1 FROM stories WHERE paragraph_id = $1 AND withdrawn_at IS NOT NULL)
$$;--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_update BEFORE UPDATE ON paragraph_versions
FOR EACH ROW WHEN (NOT (
	old.kind = 'story' AND new.kind = 'story' AND new.text = '' AND new.details ->> 'withdrawnOn' IS NOT NULL
	AND new.version_id = old.version_id AND new.paragraph_id = old.paragraph_id AND new.position = old.position
	AND new.removed = old.removed AND new.cause IS NOT DISTINCT FROM old.cause
	AND new.split_from_id IS NOT DISTINCT FROM old.split_from_id
	AND new.merged_into_id IS NOT DISTINCT FROM old.merged_into_id
	AND is_taken_back(old.paragraph_id)
)) EXECUTE FUNCTION refuse_frozen();--> statement-breakpoint
-- Published is frozen: also for which theme an answer is, and why it differs from another.
CREATE TRIGGER replies_no_other_subject BEFORE UPDATE OF theme_id, stance, differs_because ON replies
FOR EACH ROW EXECUTE FUNCTION refuse_change('a reply is never altered');
