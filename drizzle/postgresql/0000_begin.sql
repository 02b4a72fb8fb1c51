CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"agenda_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"position" integer NOT NULL,
	"drafted_by_id" text,
	"contribution_id" text
);
--> statement-breakpoint
CREATE TABLE "agenda_reactions" (
	"item_id" text NOT NULL,
	"contribution_id" text NOT NULL,
	CONSTRAINT "agenda_reactions_item_id_contribution_id_pk" PRIMARY KEY("item_id","contribution_id"),
	CONSTRAINT "agenda_reactions_contribution_id_unique" UNIQUE("contribution_id")
);
--> statement-breakpoint
CREATE TABLE "agendas" (
	"id" text PRIMARY KEY NOT NULL,
	"neighbourhood_id" text NOT NULL,
	"consultation_id" text NOT NULL,
	"title" text NOT NULL,
	"analysis" text NOT NULL,
	"status" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"promise" text NOT NULL,
	"level" text NOT NULL,
	"open" text NOT NULL,
	"fixed" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consultations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "phases" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"receipt_id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"keep_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"channel" text NOT NULL,
	"prompt" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"author" text DEFAULT '' NOT NULL,
	"person_id" text,
	"neighbourhood_id" text,
	"receipt_id" text,
	"status" text NOT NULL,
	"status_reason" text DEFAULT '' NOT NULL,
	"status_at" timestamp (3) with time zone NOT NULL,
	"external_id" text,
	"handed_in_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"code" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "receipts_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "supports" (
	"contribution_id" text NOT NULL,
	"supporter_hash" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "supports_contribution_id_supporter_hash_pk" PRIMARY KEY("contribution_id","supporter_hash")
);
--> statement-breakpoint
CREATE TABLE "advice_points" (
	"id" text PRIMARY KEY NOT NULL,
	"advice_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"contribution_id" text
);
--> statement-breakpoint
CREATE TABLE "advices" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"question" text NOT NULL,
	"asked_at" timestamp (3) with time zone,
	"due_on" text,
	"introduction" text DEFAULT '' NOT NULL,
	"status" text NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "advices_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"action" text NOT NULL,
	"subject_id" text NOT NULL,
	"consultation_id" text,
	"actor_id" text,
	"particulars" jsonb NOT NULL,
	"happened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "limits" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_key" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"send_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mails_subject_key_unique" UNIQUE("subject_key")
);
--> statement-breakpoint
CREATE TABLE "meeting_contributions" (
	"meeting_id" text NOT NULL,
	"contribution_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "meeting_contributions_meeting_id_contribution_id_pk" PRIMARY KEY("meeting_id","contribution_id"),
	CONSTRAINT "meeting_contributions_contribution_id_unique" UNIQUE("contribution_id")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"held_on" text NOT NULL,
	"neighbourhood_id" text,
	"attendance" integer NOT NULL,
	"minutes" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meetings_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "neighbourhoods" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"population" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "neighbourhoods_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "once_keys" (
	"hash" text PRIMARY KEY NOT NULL,
	"result" jsonb,
	"used_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"party" text,
	"organisation" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"scope_id" text DEFAULT '' NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paragraph_links" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	"role" text NOT NULL,
	"finding_id" text,
	"contribution_id" text,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paragraph_versions" (
	"version_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"removed" boolean DEFAULT false NOT NULL,
	"split_from_id" text,
	"merged_into_id" text,
	"cause" text,
	"cause_text" text DEFAULT '' NOT NULL,
	CONSTRAINT "paragraph_versions_version_id_paragraph_id_pk" PRIMARY KEY("version_id","paragraph_id")
);
--> statement-breakpoint
CREATE TABLE "paragraphs" (
	"id" text PRIMARY KEY NOT NULL,
	"policy_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "policies_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"policy_id" text NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"hash" text,
	"language" jsonb,
	"language_override" text DEFAULT '' NOT NULL,
	"decision" text DEFAULT '' NOT NULL,
	"frozen_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"frozen_at" timestamp (3) with time zone,
	"public_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "open_answers" (
	"response_id" text NOT NULL,
	"question_id" text NOT NULL,
	"contribution_id" text NOT NULL,
	CONSTRAINT "open_answers_response_id_question_id_pk" PRIMARY KEY("response_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "questionnaire_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"questionnaire_id" text NOT NULL,
	"number" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questionnaires" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"slug" text NOT NULL,
	"draft" jsonb NOT NULL,
	"status" text NOT NULL,
	"closes_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "questionnaires_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"visitor_hash" text NOT NULL,
	"answers" jsonb NOT NULL,
	"receipt_id" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	CONSTRAINT "responses_visitor_hash_unique" UNIQUE("visitor_hash")
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"contribution_id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	"round_id" text
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"mode" text NOT NULL,
	"closes_on" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rounds_version_id_unique" UNIQUE("version_id")
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"contribution_id" text,
	"finding_id" text,
	"number" integer NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"replied_by_id" text,
	"replied_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reply_paragraphs" (
	"reply_id" text NOT NULL,
	"version_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	CONSTRAINT "reply_paragraphs_reply_id_version_id_paragraph_id_pk" PRIMARY KEY("reply_id","version_id","paragraph_id")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "codings" (
	"contribution_id" text NOT NULL,
	"theme_id" text NOT NULL,
	"coded_by_id" text,
	"coded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "codings_contribution_id_theme_id_pk" PRIMARY KEY("contribution_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "finding_sources" (
	"finding_id" text NOT NULL,
	"contribution_id" text NOT NULL,
	"stance" text NOT NULL,
	CONSTRAINT "finding_sources_finding_id_contribution_id_pk" PRIMARY KEY("finding_id","contribution_id")
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"theme_id" text,
	"number" integer NOT NULL,
	"sentence" text NOT NULL,
	"dissent" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wish_editions" (
	"id" text PRIMARY KEY NOT NULL,
	"tree_id" text NOT NULL,
	"consultation_id" text NOT NULL,
	"year" integer NOT NULL,
	"introduction" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wish_trees" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"place" text NOT NULL,
	"rule" text NOT NULL,
	"neighbourhood_id" text,
	CONSTRAINT "wish_trees_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "wishes" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"contribution_id" text NOT NULL,
	"fate" text DEFAULT 'hanging' NOT NULL,
	"fate_reason" text DEFAULT '' NOT NULL,
	"fate_at" timestamp (3) with time zone,
	CONSTRAINT "wishes_contribution_id_unique" UNIQUE("contribution_id")
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_agenda_id_agendas_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "public"."agendas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_drafted_by_id_people_id_fk" FOREIGN KEY ("drafted_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_reactions" ADD CONSTRAINT "agenda_reactions_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_reactions" ADD CONSTRAINT "agenda_reactions_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agendas" ADD CONSTRAINT "agendas_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phases" ADD CONSTRAINT "phases_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_points" ADD CONSTRAINT "advice_points_advice_id_advices_id_fk" FOREIGN KEY ("advice_id") REFERENCES "public"."advices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_points" ADD CONSTRAINT "advice_points_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_contributions" ADD CONSTRAINT "meeting_contributions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_contributions" ADD CONSTRAINT "meeting_contributions_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_links" ADD CONSTRAINT "paragraph_links_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_links" ADD CONSTRAINT "paragraph_links_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_links" ADD CONSTRAINT "paragraph_links_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_links" ADD CONSTRAINT "paragraph_links_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_versions" ADD CONSTRAINT "paragraph_versions_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_versions" ADD CONSTRAINT "paragraph_versions_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_versions" ADD CONSTRAINT "paragraph_versions_split_from_id_paragraphs_id_fk" FOREIGN KEY ("split_from_id") REFERENCES "public"."paragraphs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraph_versions" ADD CONSTRAINT "paragraph_versions_merged_into_id_paragraphs_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."paragraphs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraphs" ADD CONSTRAINT "paragraphs_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_frozen_by_id_people_id_fk" FOREIGN KEY ("frozen_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_answers" ADD CONSTRAINT "open_answers_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_answers" ADD CONSTRAINT "open_answers_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD CONSTRAINT "questionnaire_versions_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD CONSTRAINT "questionnaires_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_version_id_questionnaire_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."questionnaire_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_replied_by_id_people_id_fk" FOREIGN KEY ("replied_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_paragraphs" ADD CONSTRAINT "reply_paragraphs_reply_id_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."replies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_paragraphs" ADD CONSTRAINT "reply_paragraphs_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_paragraphs" ADD CONSTRAINT "reply_paragraphs_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "codings" ADD CONSTRAINT "codings_coded_by_id_people_id_fk" FOREIGN KEY ("coded_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_sources" ADD CONSTRAINT "finding_sources_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_sources" ADD CONSTRAINT "finding_sources_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_editions" ADD CONSTRAINT "wish_editions_tree_id_wish_trees_id_fk" FOREIGN KEY ("tree_id") REFERENCES "public"."wish_trees"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_editions" ADD CONSTRAINT "wish_editions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_trees" ADD CONSTRAINT "wish_trees_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wishes" ADD CONSTRAINT "wishes_edition_id_wish_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."wish_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wishes" ADD CONSTRAINT "wishes_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_items_agenda_id" ON "agenda_items" USING btree ("agenda_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "agendas_neighbourhood_id" ON "agendas" USING btree ("neighbourhood_id","consultation_id");--> statement-breakpoint
CREATE INDEX "phases_consultation_id" ON "phases" USING btree ("consultation_id","position");--> statement-breakpoint
CREATE INDEX "contacts_keep_until" ON "contacts" USING btree ("keep_until");--> statement-breakpoint
CREATE INDEX "contributions_consultation_id" ON "contributions" USING btree ("consultation_id","handed_in_at");--> statement-breakpoint
CREATE INDEX "contributions_receipt_id" ON "contributions" USING btree ("receipt_id");--> statement-breakpoint
CREATE INDEX "contributions_person_id" ON "contributions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "contributions_status" ON "contributions" USING btree ("status","handed_in_at");--> statement-breakpoint
CREATE UNIQUE INDEX "contributions_external_id" ON "contributions" USING btree ("consultation_id","channel","external_id");--> statement-breakpoint
CREATE INDEX "advice_points_advice_id" ON "advice_points" USING btree ("advice_id","position");--> statement-breakpoint
CREATE INDEX "advices_consultation_id" ON "advices" USING btree ("consultation_id");--> statement-breakpoint
CREATE INDEX "events_subject_id" ON "events" USING btree ("subject_id","happened_at");--> statement-breakpoint
CREATE INDEX "events_consultation_id" ON "events" USING btree ("consultation_id","happened_at");--> statement-breakpoint
CREATE INDEX "limits_ends_at" ON "limits" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "mails_send_at" ON "mails" USING btree ("sent_at","send_at");--> statement-breakpoint
CREATE INDEX "meetings_consultation_id" ON "meetings" USING btree ("consultation_id","held_on");--> statement-breakpoint
CREATE INDEX "once_keys_used_at" ON "once_keys" USING btree ("used_at");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_person_id" ON "roles" USING btree ("person_id","role","scope_id");--> statement-breakpoint
CREATE INDEX "sessions_person_id" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_codes_email" ON "sign_in_codes" USING btree ("email","created_at");--> statement-breakpoint
CREATE INDEX "paragraph_links_version_id" ON "paragraph_links" USING btree ("version_id","paragraph_id");--> statement-breakpoint
CREATE INDEX "paragraph_links_contribution_id" ON "paragraph_links" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "paragraph_links_finding_id" ON "paragraph_links" USING btree ("finding_id");--> statement-breakpoint
CREATE INDEX "paragraph_versions_paragraph_id" ON "paragraph_versions" USING btree ("paragraph_id");--> statement-breakpoint
CREATE INDEX "policies_consultation_id" ON "policies" USING btree ("consultation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_versions_number" ON "policy_versions" USING btree ("policy_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "open_answers_contribution_id" ON "open_answers" USING btree ("contribution_id");--> statement-breakpoint
CREATE UNIQUE INDEX "questionnaire_versions_number" ON "questionnaire_versions" USING btree ("questionnaire_id","number");--> statement-breakpoint
CREATE INDEX "questionnaires_consultation_id" ON "questionnaires" USING btree ("consultation_id");--> statement-breakpoint
CREATE INDEX "responses_version_id" ON "responses" USING btree ("version_id","submitted_at");--> statement-breakpoint
CREATE INDEX "responses_receipt_id" ON "responses" USING btree ("receipt_id");--> statement-breakpoint
CREATE INDEX "remarks_version_id" ON "remarks" USING btree ("version_id","paragraph_id");--> statement-breakpoint
CREATE INDEX "remarks_paragraph_id" ON "remarks" USING btree ("paragraph_id");--> statement-breakpoint
CREATE INDEX "replies_consultation_id" ON "replies" USING btree ("consultation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "replies_contribution_id" ON "replies" USING btree ("contribution_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "replies_finding_id" ON "replies" USING btree ("finding_id","number");--> statement-breakpoint
CREATE INDEX "codings_theme_id" ON "codings" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "finding_sources_contribution_id" ON "finding_sources" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "findings_consultation_id" ON "findings" USING btree ("consultation_id","number");--> statement-breakpoint
CREATE INDEX "themes_consultation_id" ON "themes" USING btree ("consultation_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "wish_editions_year" ON "wish_editions" USING btree ("tree_id","year");--> statement-breakpoint
CREATE INDEX "wishes_edition_id" ON "wishes" USING btree ("edition_id");