CREATE TABLE "agenda_budgets" (
	"agenda_id" text PRIMARY KEY NOT NULL,
	"amount" integer NOT NULL,
	"about" text NOT NULL,
	"given_by_id" text,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poll_ballots" (
	"id" integer PRIMARY KEY NOT NULL,
	"poll_id" text NOT NULL,
	"choices" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poll_batches" (
	"poll_id" text NOT NULL,
	"name" text NOT NULL,
	"made" integer NOT NULL,
	"used" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "poll_batches_poll_id_name_pk" PRIMARY KEY("poll_id","name")
);
--> statement-breakpoint
CREATE TABLE "poll_codes" (
	"poll_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"batch" text NOT NULL,
	"used" boolean NOT NULL,
	CONSTRAINT "poll_codes_poll_id_code_hash_pk" PRIMARY KEY("poll_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "poll_items" (
	"poll_id" text NOT NULL,
	"item_id" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"position" integer NOT NULL,
	"cost" integer,
	CONSTRAINT "poll_items_poll_id_item_id_pk" PRIMARY KEY("poll_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "poll_receipts" (
	"poll_id" text NOT NULL,
	"receipt_hash" text NOT NULL,
	CONSTRAINT "poll_receipts_poll_id_receipt_hash_pk" PRIMARY KEY("poll_id","receipt_hash")
);
--> statement-breakpoint
CREATE TABLE "poll_voters" (
	"poll_id" text NOT NULL,
	"voter_hash" text NOT NULL,
	CONSTRAINT "poll_voters_poll_id_voter_hash_pk" PRIMARY KEY("poll_id","voter_hash")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" text PRIMARY KEY NOT NULL,
	"agenda_id" text NOT NULL,
	"neighbourhood_id" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"introduction" text NOT NULL,
	"kind" text NOT NULL,
	"points" integer NOT NULL,
	"places" integer NOT NULL,
	"rule" text NOT NULL,
	"budget" integer,
	"access" text NOT NULL,
	"opens_on" text NOT NULL,
	"closes_on" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"letter_ballots" integer NOT NULL,
	"open_ballots" integer NOT NULL,
	"outcome" jsonb,
	"ballots_hash" text
);
--> statement-breakpoint
ALTER TABLE "agenda_budgets" ADD CONSTRAINT "agenda_budgets_agenda_id_agendas_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "public"."agendas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_budgets" ADD CONSTRAINT "agenda_budgets_given_by_id_people_id_fk" FOREIGN KEY ("given_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_ballots" ADD CONSTRAINT "poll_ballots_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_batches" ADD CONSTRAINT "poll_batches_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_codes" ADD CONSTRAINT "poll_codes_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_items" ADD CONSTRAINT "poll_items_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_items" ADD CONSTRAINT "poll_items_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_receipts" ADD CONSTRAINT "poll_receipts_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voters" ADD CONSTRAINT "poll_voters_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_agenda_id_agendas_id_fk" FOREIGN KEY ("agenda_id") REFERENCES "public"."agendas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "poll_ballots_poll_id" ON "poll_ballots" USING btree ("poll_id");--> statement-breakpoint
CREATE UNIQUE INDEX "polls_slug" ON "polls" USING btree ("neighbourhood_id","slug");--> statement-breakpoint
CREATE INDEX "polls_agenda_id" ON "polls" USING btree ("agenda_id");--> statement-breakpoint
CREATE INDEX "polls_status" ON "polls" USING btree ("status","closes_on");