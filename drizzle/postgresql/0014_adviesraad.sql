CREATE TABLE "advice_agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"advice_id" text NOT NULL,
	"person_id" text,
	"name" text NOT NULL,
	"seal" text NOT NULL,
	"agreed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "advice_documents" (
	"id" text PRIMARY KEY NOT NULL,
	"advice_id" text NOT NULL,
	"upload_id" text,
	"version_id" text,
	"open" boolean DEFAULT false NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "advice_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"advice_id" text NOT NULL,
	"point_id" text,
	"person_id" text,
	"author" text NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "advice_point_places" (
	"point_id" text NOT NULL,
	"version_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	CONSTRAINT "advice_point_places_point_id_version_id_paragraph_id_pk" PRIMARY KEY("point_id","version_id","paragraph_id")
);
--> statement-breakpoint
CREATE TABLE "advice_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"advice_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "advice_term_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"advice_id" text NOT NULL,
	"term" text NOT NULL,
	"from_day" text NOT NULL,
	"to_day" text NOT NULL,
	"reason" text NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "advices" ALTER COLUMN "consultation_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "advice_points" ADD COLUMN "question_id" text;--> statement-breakpoint
ALTER TABLE "advice_points" ADD COLUMN "minority" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "advice_points" ADD COLUMN "minority_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "asked_by_id" text;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "minority" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "minority_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "signed_by_id" text;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "signer_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "signer_role" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "agreed" integer;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "members" integer;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "hash" text;--> statement-breakpoint
ALTER TABLE "advices" ADD COLUMN "reply_due_on" text;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "advisers_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "advice_agreements" ADD CONSTRAINT "advice_agreements_advice_id_advices_id_fk" FOREIGN KEY ("advice_id") REFERENCES "public"."advices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_agreements" ADD CONSTRAINT "advice_agreements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_documents" ADD CONSTRAINT "advice_documents_advice_id_advices_id_fk" FOREIGN KEY ("advice_id") REFERENCES "public"."advices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_documents" ADD CONSTRAINT "advice_documents_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_documents" ADD CONSTRAINT "advice_documents_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_notes" ADD CONSTRAINT "advice_notes_advice_id_advices_id_fk" FOREIGN KEY ("advice_id") REFERENCES "public"."advices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_notes" ADD CONSTRAINT "advice_notes_point_id_advice_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."advice_points"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_notes" ADD CONSTRAINT "advice_notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_point_places" ADD CONSTRAINT "advice_point_places_point_id_advice_points_id_fk" FOREIGN KEY ("point_id") REFERENCES "public"."advice_points"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_point_places" ADD CONSTRAINT "advice_point_places_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_point_places" ADD CONSTRAINT "advice_point_places_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_questions" ADD CONSTRAINT "advice_questions_advice_id_advices_id_fk" FOREIGN KEY ("advice_id") REFERENCES "public"."advices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_term_moves" ADD CONSTRAINT "advice_term_moves_advice_id_advices_id_fk" FOREIGN KEY ("advice_id") REFERENCES "public"."advices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "advice_agreements_person" ON "advice_agreements" USING btree ("advice_id","person_id");--> statement-breakpoint
CREATE INDEX "advice_documents_advice_id" ON "advice_documents" USING btree ("advice_id");--> statement-breakpoint
CREATE INDEX "advice_documents_upload_id" ON "advice_documents" USING btree ("upload_id");--> statement-breakpoint
CREATE INDEX "advice_notes_advice_id" ON "advice_notes" USING btree ("advice_id");--> statement-breakpoint
CREATE INDEX "advice_questions_advice_id" ON "advice_questions" USING btree ("advice_id","position");--> statement-breakpoint
CREATE INDEX "advice_term_moves_advice_id" ON "advice_term_moves" USING btree ("advice_id");--> statement-breakpoint
ALTER TABLE "advice_points" ADD CONSTRAINT "advice_points_question_id_advice_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."advice_questions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advices" ADD CONSTRAINT "advices_signed_by_id_people_id_fk" FOREIGN KEY ("signed_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;