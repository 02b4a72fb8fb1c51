CREATE TABLE "meeting_cards" (
	"statement_id" text NOT NULL,
	"place" text NOT NULL,
	"agree" integer NOT NULL,
	"disagree" integer NOT NULL,
	"unsure" integer NOT NULL,
	CONSTRAINT "meeting_cards_statement_id_place_pk" PRIMARY KEY("statement_id","place")
);
--> statement-breakpoint
CREATE TABLE "meeting_days" (
	"meeting_id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"screen_code" text NOT NULL,
	"status" text NOT NULL,
	"shows_live" boolean NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"shown_at" timestamp (3) with time zone,
	"counted_at" timestamp (3) with time zone,
	CONSTRAINT "meeting_days_code_unique" UNIQUE("code"),
	CONSTRAINT "meeting_days_screen_code_unique" UNIQUE("screen_code")
);
--> statement-breakpoint
CREATE TABLE "meeting_flip_charts" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"table_id" text,
	"upload_id" text NOT NULL,
	"alt" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"public_at" timestamp (3) with time zone,
	CONSTRAINT "meeting_flip_charts_upload_id_unique" UNIQUE("upload_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"table_id" text NOT NULL,
	"text" text NOT NULL,
	"voices" integer NOT NULL,
	"contribution_id" text,
	"left_out_because" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_statements" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"contribution_id" text,
	"agree" integer,
	"disagree" integer,
	"unsure" integer,
	CONSTRAINT "meeting_statements_contribution_id_unique" UNIQUE("contribution_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_tables" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "meeting_tables_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "meeting_votes" (
	"statement_id" text NOT NULL,
	"voter_hash" text NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "meeting_votes_statement_id_voter_hash_pk" PRIMARY KEY("statement_id","voter_hash")
);
--> statement-breakpoint
ALTER TABLE "meeting_cards" ADD CONSTRAINT "meeting_cards_statement_id_meeting_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."meeting_statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_days" ADD CONSTRAINT "meeting_days_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_flip_charts" ADD CONSTRAINT "meeting_flip_charts_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_flip_charts" ADD CONSTRAINT "meeting_flip_charts_table_id_meeting_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."meeting_tables"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_flip_charts" ADD CONSTRAINT "meeting_flip_charts_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_table_id_meeting_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."meeting_tables"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_notes" ADD CONSTRAINT "meeting_notes_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_statements" ADD CONSTRAINT "meeting_statements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_statements" ADD CONSTRAINT "meeting_statements_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_tables" ADD CONSTRAINT "meeting_tables_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_votes" ADD CONSTRAINT "meeting_votes_statement_id_meeting_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."meeting_statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_flip_charts_meeting_id" ON "meeting_flip_charts" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "meeting_notes_table_id" ON "meeting_notes" USING btree ("table_id","id");--> statement-breakpoint
CREATE INDEX "meeting_notes_contribution_id" ON "meeting_notes" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "meeting_statements_meeting_id" ON "meeting_statements" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "meeting_tables_meeting_id" ON "meeting_tables" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "meeting_votes_answer" ON "meeting_votes" USING btree ("statement_id","answer");