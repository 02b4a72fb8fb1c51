CREATE TABLE "weightings" (
	"questionnaire_id" text PRIMARY KEY NOT NULL,
	"age_question" text DEFAULT '' NOT NULL,
	"ages" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"wijk_question" text DEFAULT '' NOT NULL,
	"split" text DEFAULT 'none' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "weightings" ADD CONSTRAINT "weightings_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE cascade ON UPDATE no action;