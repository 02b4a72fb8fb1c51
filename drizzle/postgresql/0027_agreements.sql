CREATE TABLE "agreement_drafts" (
	"item_id" text PRIMARY KEY NOT NULL,
	"given" jsonb NOT NULL,
	"language" jsonb,
	"language_override" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"note" text NOT NULL,
	"written_by_id" text,
	"saved_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_milestones" (
	"agreement_id" text NOT NULL,
	"milestone_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"due_on" text NOT NULL,
	CONSTRAINT "agreement_milestones_agreement_id_milestone_id_pk" PRIMARY KEY("agreement_id","milestone_id")
);
--> statement-breakpoint
CREATE TABLE "item_agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"item_id" text NOT NULL,
	"number" integer NOT NULL,
	"outcome" text NOT NULL,
	"what" text NOT NULL,
	"done_by" text NOT NULL,
	"done_with" text NOT NULL,
	"amount" integer,
	"money" text NOT NULL,
	"due_on" text,
	"due_as" text NOT NULL,
	"because" text NOT NULL,
	"reply_id" text NOT NULL,
	"language" jsonb,
	"language_override" text DEFAULT '' NOT NULL,
	"written_by_id" text,
	"approved_by_id" text,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"title" text NOT NULL,
	"organisation" text NOT NULL,
	"neighbourhood_ids" jsonb NOT NULL,
	"introduction" text NOT NULL,
	"made_by_id" text,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestone_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"milestone_id" text NOT NULL,
	"kind" text NOT NULL,
	"on_day" text,
	"words" text NOT NULL,
	"upload_id" text,
	"made_by_id" text,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"item_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "progress_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"agenda_id" text NOT NULL,
	"due_on" text NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"lines" jsonb NOT NULL,
	"because" text NOT NULL,
	"language" jsonb,
	"language_override" text DEFAULT '' NOT NULL,
	"written_by_id" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "agreement_drafts" ADD CONSTRAINT "agreement_drafts_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_drafts" ADD CONSTRAINT "agreement_drafts_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_milestones" ADD CONSTRAINT "agreement_milestones_agreement_id_item_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."item_agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_milestones" ADD CONSTRAINT "agreement_milestones_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_agreements" ADD CONSTRAINT "item_agreements_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_agreements" ADD CONSTRAINT "item_agreements_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_agreements" ADD CONSTRAINT "item_agreements_reply_id_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."replies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_agreements" ADD CONSTRAINT "item_agreements_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_agreements" ADD CONSTRAINT "item_agreements_approved_by_id_people_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_made_by_id_people_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_steps" ADD CONSTRAINT "milestone_steps_milestone_id_milestones_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "public"."milestones"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_steps" ADD CONSTRAINT "milestone_steps_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone_steps" ADD CONSTRAINT "milestone_steps_made_by_id_people_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_agenda_id_agendas_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "public"."agendas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "item_agreements_item_id" ON "item_agreements" USING btree ("item_id","number");--> statement-breakpoint
CREATE INDEX "item_agreements_consultation_id" ON "item_agreements" USING btree ("consultation_id");--> statement-breakpoint
CREATE INDEX "assignments_consultation_id" ON "assignments" USING btree ("consultation_id","changed_at");--> statement-breakpoint
CREATE INDEX "milestone_steps_milestone_id" ON "milestone_steps" USING btree ("milestone_id","made_at");--> statement-breakpoint
CREATE INDEX "milestones_item_id" ON "milestones" USING btree ("item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "progress_reports_agenda_id" ON "progress_reports" USING btree ("agenda_id","due_on","number");