CREATE TABLE "invitations" (
	"questionnaire_id" text NOT NULL,
	"visitor_hash" text NOT NULL,
	"batch" text NOT NULL,
	"address_hash" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitations_questionnaire_id_visitor_hash_pk" PRIMARY KEY("questionnaire_id","visitor_hash")
);
--> statement-breakpoint
CREATE TABLE "quota_counts" (
	"questionnaire_id" text NOT NULL,
	"quota_id" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "quota_counts_questionnaire_id_quota_id_pk" PRIMARY KEY("questionnaire_id","quota_id")
);
--> statement-breakpoint
CREATE TABLE "response_addresses" (
	"response_id" text NOT NULL,
	"question_id" text NOT NULL,
	"address" text NOT NULL,
	"keep_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "response_addresses_response_id_question_id_pk" PRIMARY KEY("response_id","question_id")
);
--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD COLUMN "change" text;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "opens_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "access" text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "outcome" text DEFAULT 'closed' NOT NULL;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "measured_seconds" integer;--> statement-breakpoint
ALTER TABLE "questionnaires" ADD COLUMN "measured_with" integer;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "language" text DEFAULT 'nl' NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "channel" text DEFAULT 'online' NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "reached" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "timings" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "correction" jsonb;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "corrected_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "left_out_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "left_out_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "entered_by" text;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "paper" text;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "second_entry" jsonb;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "checked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quota_counts" ADD CONSTRAINT "quota_counts_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_addresses" ADD CONSTRAINT "response_addresses_response_id_responses_id_fk" FOREIGN KEY ("response_id") REFERENCES "public"."responses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_address_hash" ON "invitations" USING btree ("questionnaire_id","address_hash");--> statement-breakpoint
CREATE INDEX "invitations_batch" ON "invitations" USING btree ("questionnaire_id","batch");--> statement-breakpoint
CREATE INDEX "response_addresses_keep_until" ON "response_addresses" USING btree ("keep_until");--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;