CREATE TABLE "questionnaire_letters" (
	"questionnaire_id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"language" jsonb,
	"language_override" text DEFAULT '' NOT NULL,
	"written_by_id" text,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD COLUMN "language" jsonb;--> statement-breakpoint
ALTER TABLE "questionnaire_versions" ADD COLUMN "language_override" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "language" jsonb;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "language_override" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_blocks" ADD COLUMN "language" jsonb;--> statement-breakpoint
ALTER TABLE "reply_blocks" ADD COLUMN "language_override" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD COLUMN "language" jsonb;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD COLUMN "language_override" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "questionnaire_letters" ADD CONSTRAINT "questionnaire_letters_questionnaire_id_questionnaires_id_fk" FOREIGN KEY ("questionnaire_id") REFERENCES "public"."questionnaires"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questionnaire_letters" ADD CONSTRAINT "questionnaire_letters_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
-- Published is frozen: also how plain an answer was, and why it went out as it is.
CREATE TRIGGER replies_no_other_language BEFORE UPDATE OF language, language_override ON replies
FOR EACH ROW EXECUTE FUNCTION refuse_change('a reply is never altered');
