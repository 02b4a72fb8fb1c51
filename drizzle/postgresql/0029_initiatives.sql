CREATE TABLE "check_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"initiative_id" text NOT NULL,
	"number" integer NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"due_on" text NOT NULL,
	"turn" text,
	"needs" text DEFAULT '' NOT NULL,
	"story" text DEFAULT '' NOT NULL,
	"upload_id" text,
	"answered_at" timestamp (3) with time zone,
	"story_status" text,
	"story_reason" text DEFAULT '' NOT NULL,
	"reply" text DEFAULT '' NOT NULL,
	"replied_at" timestamp (3) with time zone,
	"replied_by_id" text
);
--> statement-breakpoint
CREATE TABLE "fund_years" (
	"fund_id" text NOT NULL,
	"year" integer NOT NULL,
	"total" integer NOT NULL,
	CONSTRAINT "fund_years_fund_id_year_pk" PRIMARY KEY("fund_id","year")
);
--> statement-breakpoint
CREATE TABLE "funds" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"rule" text NOT NULL,
	"maximum" integer NOT NULL,
	"weeks" integer NOT NULL,
	"opens_on" text,
	"closes_on" text,
	"neighbourhood_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "funds_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "initiative_contacts" (
	"initiative_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"keep_until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"initiative_id" text NOT NULL,
	"number" integer NOT NULL,
	"outcome" text NOT NULL,
	"amount" integer NOT NULL,
	"conditions" text DEFAULT '' NOT NULL,
	"reason" text NOT NULL,
	"objection" text NOT NULL,
	"language" jsonb,
	"language_override" text DEFAULT '' NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by_id" text
);
--> statement-breakpoint
CREATE TABLE "initiative_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"initiative_id" text NOT NULL,
	"text" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by_id" text,
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "initiatives" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"fund_id" text,
	"code" text NOT NULL,
	"secret_hash" text NOT NULL,
	"title" text NOT NULL,
	"plan" text NOT NULL,
	"for_whom" text DEFAULT '' NOT NULL,
	"with_whom" text DEFAULT '' NOT NULL,
	"period" text DEFAULT '' NOT NULL,
	"neighbourhood_id" text,
	"amount" integer NOT NULL,
	"needs" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"agenda_item" text DEFAULT '' NOT NULL,
	"public_name" text DEFAULT '' NOT NULL,
	"show_refused" boolean NOT NULL,
	"status" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"due_on" text NOT NULL,
	"outcome" text,
	"granted" integer DEFAULT 0 NOT NULL,
	"granted_year" integer,
	"granted_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"hidden_reason" text,
	"wiped_at" timestamp (3) with time zone,
	CONSTRAINT "initiatives_code_unique" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "check_ups" ADD CONSTRAINT "check_ups_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ups" ADD CONSTRAINT "check_ups_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ups" ADD CONSTRAINT "check_ups_replied_by_id_people_id_fk" FOREIGN KEY ("replied_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fund_years" ADD CONSTRAINT "fund_years_fund_id_funds_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."funds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "funds" ADD CONSTRAINT "funds_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_contacts" ADD CONSTRAINT "initiative_contacts_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_decisions" ADD CONSTRAINT "initiative_decisions_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_decisions" ADD CONSTRAINT "initiative_decisions_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_questions" ADD CONSTRAINT "initiative_questions_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_questions" ADD CONSTRAINT "initiative_questions_asked_by_id_people_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_fund_id_funds_id_fk" FOREIGN KEY ("fund_id") REFERENCES "public"."funds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "check_ups_number" ON "check_ups" USING btree ("initiative_id","number");--> statement-breakpoint
CREATE INDEX "initiative_contacts_keep_until" ON "initiative_contacts" USING btree ("keep_until");--> statement-breakpoint
CREATE UNIQUE INDEX "initiative_decisions_number" ON "initiative_decisions" USING btree ("initiative_id","number");--> statement-breakpoint
CREATE INDEX "initiative_questions_initiative_id" ON "initiative_questions" USING btree ("initiative_id","asked_at");--> statement-breakpoint
CREATE INDEX "initiatives_fund_id" ON "initiatives" USING btree ("fund_id","granted_year");--> statement-breakpoint
CREATE INDEX "initiatives_status" ON "initiatives" USING btree ("status","due_on");--> statement-breakpoint
CREATE INDEX "initiatives_neighbourhood_id" ON "initiatives" USING btree ("neighbourhood_id");