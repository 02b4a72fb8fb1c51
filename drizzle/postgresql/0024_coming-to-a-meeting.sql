CREATE TABLE "announcements" (
	"meeting_id" text PRIMARY KEY NOT NULL,
	"about" text NOT NULL,
	"address" text NOT NULL,
	"directions" text NOT NULL,
	"access" jsonb NOT NULL,
	"access_words" text NOT NULL,
	"child_care" boolean NOT NULL,
	"child_care_words" text NOT NULL,
	"languages" text NOT NULL,
	"food" text NOT NULL,
	"costs" text NOT NULL,
	"capacity" integer,
	"contact_email" text NOT NULL,
	"contact_phone" text NOT NULL,
	"sign_up" text NOT NULL,
	"sign_up_from" text,
	"sign_up_until" text,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_ups" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"code" text NOT NULL,
	"status" text NOT NULL,
	"people" integer NOT NULL,
	"email" text NOT NULL,
	"needs" jsonb NOT NULL,
	"need_words" text NOT NULL,
	"by_phone" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"forgotten_at" timestamp (3) with time zone,
	CONSTRAINT "sign_ups_code_unique" UNIQUE("code")
);
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "begin_time" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "end_time" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "moved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "move_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "moved_from" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "cancelled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sign_ups_meeting_id" ON "sign_ups" USING btree ("meeting_id","status","id");