CREATE TABLE "minutes_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"starts_at" integer,
	"ends_at" integer,
	"text" text NOT NULL,
	"outcome" text DEFAULT 'open' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minutes_errata" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"text" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minutes_marks" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"starts_at" integer NOT NULL,
	"ends_at" integer NOT NULL,
	"table_name" text DEFAULT '' NOT NULL,
	"voices" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "minutes_readers" (
	"meeting_id" text NOT NULL,
	"email" text NOT NULL,
	"keep_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "minutes_readers_meeting_id_email_pk" PRIMARY KEY("meeting_id","email")
);
--> statement-breakpoint
CREATE TABLE "minutes_readings" (
	"meeting_id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"due_on" text NOT NULL,
	"readers" integer DEFAULT 0 NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "minutes_readings_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "talks" (
	"meeting_id" text PRIMARY KEY NOT NULL,
	"way" text NOT NULL,
	"agreed" boolean NOT NULL,
	"may_quote" boolean NOT NULL,
	"receipt_id" text
);
--> statement-breakpoint
ALTER TABLE "contributions" ADD COLUMN "voices" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_contributions" ADD COLUMN "table_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_contributions" ADD COLUMN "starts_at" integer;--> statement-breakpoint
ALTER TABLE "meeting_contributions" ADD COLUMN "ends_at" integer;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "kind" text DEFAULT 'meeting' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "minutes_published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "minutes_corrections" ADD CONSTRAINT "minutes_corrections_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_errata" ADD CONSTRAINT "minutes_errata_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_marks" ADD CONSTRAINT "minutes_marks_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_readers" ADD CONSTRAINT "minutes_readers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes_readings" ADD CONSTRAINT "minutes_readings_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talks" ADD CONSTRAINT "talks_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talks" ADD CONSTRAINT "talks_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "minutes_corrections_meeting_id" ON "minutes_corrections" USING btree ("meeting_id","outcome");--> statement-breakpoint
CREATE INDEX "minutes_errata_meeting_id" ON "minutes_errata" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "minutes_marks_in_order" ON "minutes_marks" USING btree ("meeting_id","starts_at");--> statement-breakpoint
CREATE INDEX "minutes_readers_keep_until" ON "minutes_readers" USING btree ("keep_until");--> statement-breakpoint
-- What everybody could read is published; from now on it stays as it is.
UPDATE "meetings" SET "minutes_published_at" = "created_at" WHERE "status" = 'published' AND "minutes" <> '';
