CREATE TABLE "wish_entry_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"name" text NOT NULL,
	"code_hash" text NOT NULL,
	"last_day" text NOT NULL,
	"added_by" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "wish_entry_codes_code_hash_unique" UNIQUE("code_hash")
);
--> statement-breakpoint
ALTER TABLE "wish_cards" ADD COLUMN "entered_with" text;--> statement-breakpoint
ALTER TABLE "wish_entry_codes" ADD CONSTRAINT "wish_entry_codes_edition_id_wish_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."wish_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_entry_codes" ADD CONSTRAINT "wish_entry_codes_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wish_entry_codes_edition_id" ON "wish_entry_codes" USING btree ("edition_id");--> statement-breakpoint
ALTER TABLE "wish_cards" ADD CONSTRAINT "wish_cards_entered_with_wish_entry_codes_id_fk" FOREIGN KEY ("entered_with") REFERENCES "public"."wish_entry_codes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wish_cards_entered_with" ON "wish_cards" USING btree ("entered_with");--> statement-breakpoint
CREATE INDEX "wish_cards_upload_id" ON "wish_cards" USING btree ("upload_id");