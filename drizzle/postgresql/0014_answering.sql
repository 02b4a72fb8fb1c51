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
ALTER TABLE "consultations" ADD COLUMN "second_reader" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "stop_url" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "theme_id" text;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "differs_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "approved_by_id" text;--> statement-breakpoint
ALTER TABLE "reply_blocks" ADD CONSTRAINT "reply_blocks_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_blocks" ADD CONSTRAINT "reply_blocks_approved_by_id_people_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_finding_id_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."findings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_drafts" ADD CONSTRAINT "reply_drafts_written_by_id_people_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reply_drafts_consultation_id" ON "reply_drafts" USING btree ("consultation_id","saved_at");--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_email" ON "subscriptions" USING btree ("consultation_id","email");--> statement-breakpoint
CREATE INDEX "subscriptions_told_until" ON "subscriptions" USING btree ("confirmed_at","told_until");--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_approved_by_id_people_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "replies_theme_id" ON "replies" USING btree ("theme_id","number");--> statement-breakpoint
-- Published is frozen: also for which theme an answer is, and why it differs from another.
CREATE TRIGGER replies_no_other_subject BEFORE UPDATE OF theme_id, stance, differs_because ON replies
FOR EACH ROW EXECUTE FUNCTION refuse_change('a reply is never altered');
