CREATE TABLE "alerts" (
	"id" text PRIMARY KEY NOT NULL,
	"contribution_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "wish_cards" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"number" integer NOT NULL,
	"code" text NOT NULL,
	"printed_at" timestamp (3) with time zone NOT NULL,
	"wish_id" text,
	"entered_by" text,
	"used_at" timestamp (3) with time zone,
	"written_on" text,
	"upload_id" text,
	CONSTRAINT "wish_cards_code_unique" UNIQUE("code"),
	CONSTRAINT "wish_cards_wish_id_unique" UNIQUE("wish_id")
);
--> statement-breakpoint
CREATE TABLE "late_wishes" (
	"id" text PRIMARY KEY NOT NULL,
	"kiosk_id" text NOT NULL,
	"code" text NOT NULL,
	"text" text NOT NULL,
	"author" text NOT NULL,
	"neighbourhood_id" text,
	"written_at" timestamp (3) with time zone NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"hung_at" timestamp (3) with time zone,
	CONSTRAINT "late_wishes_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "wish_kiosks" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"name" text NOT NULL,
	"code_hash" text,
	"code_until" timestamp (3) with time zone NOT NULL,
	"token_hash" text,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"added_by" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone,
	"waiting" integer DEFAULT 0 NOT NULL,
	"brought" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "wish_kiosks_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "wish_kiosks_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "wish_trees" ADD COLUMN "looking" text DEFAULT 'before' NOT NULL;--> statement-breakpoint
ALTER TABLE "wishes" ADD COLUMN "way" text DEFAULT 'online' NOT NULL;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_cards" ADD CONSTRAINT "wish_cards_edition_id_wish_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."wish_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_cards" ADD CONSTRAINT "wish_cards_wish_id_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."wishes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_cards" ADD CONSTRAINT "wish_cards_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_cards" ADD CONSTRAINT "wish_cards_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_wishes" ADD CONSTRAINT "late_wishes_kiosk_id_wish_kiosks_id_fk" FOREIGN KEY ("kiosk_id") REFERENCES "public"."wish_kiosks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_kiosks" ADD CONSTRAINT "wish_kiosks_edition_id_wish_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."wish_editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_kiosks" ADD CONSTRAINT "wish_kiosks_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alerts_contribution_id" ON "alerts" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "alerts_settled_at" ON "alerts" USING btree ("settled_at","raised_at");--> statement-breakpoint
CREATE UNIQUE INDEX "wish_cards_number" ON "wish_cards" USING btree ("edition_id","number");--> statement-breakpoint
CREATE INDEX "wish_cards_entered_by" ON "wish_cards" USING btree ("entered_by");--> statement-breakpoint
CREATE INDEX "late_wishes_kiosk_id" ON "late_wishes" USING btree ("kiosk_id");--> statement-breakpoint
CREATE INDEX "wish_kiosks_edition_id" ON "wish_kiosks" USING btree ("edition_id");