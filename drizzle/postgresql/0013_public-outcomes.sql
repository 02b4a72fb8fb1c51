CREATE TABLE "public_outcomes" (
	"questionnaire_id" text PRIMARY KEY NOT NULL,
	"people" integer NOT NULL,
	"answers_mark" text NOT NULL,
	"shape_mark" text NOT NULL,
	"numbers" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "public_outcomes" ADD CONSTRAINT "public_outcomes_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE cascade ON UPDATE no action;