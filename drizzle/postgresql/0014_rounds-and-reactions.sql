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
ALTER TABLE "rounds" DROP CONSTRAINT "rounds_version_id_unique";--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "for_council" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "stance" text;--> statement-breakpoint
ALTER TABLE "remarks" ADD COLUMN "proposal_at" integer;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "kind" text DEFAULT 'council' NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "whole_council" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "ending" text DEFAULT 'named' NOT NULL;--> statement-breakpoint
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
CREATE INDEX "version_readers_person_id" ON "version_readers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "agreements_paragraph_id" ON "agreements" USING btree ("paragraph_id");--> statement-breakpoint
CREATE INDEX "round_questions_round_id" ON "round_questions" USING btree ("round_id","asked_at");--> statement-breakpoint
CREATE INDEX "rounds_version" ON "rounds" USING btree ("version_id");