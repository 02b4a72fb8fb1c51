CREATE TABLE "wish_adoptions" (
	"id" text PRIMARY KEY NOT NULL,
	"wish_id" text NOT NULL,
	"receipt_id" text,
	"name" text NOT NULL,
	"plan" text NOT NULL,
	"status" text NOT NULL,
	"status_reason" text DEFAULT '' NOT NULL,
	"status_at" timestamp (3) with time zone NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wish_fates" (
	"id" text PRIMARY KEY NOT NULL,
	"wish_id" text NOT NULL,
	"fate" text NOT NULL,
	"reason" text NOT NULL,
	"upload_id" text,
	"said_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wish_helps" (
	"id" text PRIMARY KEY NOT NULL,
	"adoption_id" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wish_merges" (
	"wish_id" text PRIMARY KEY NOT NULL,
	"into_id" text NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "wish_adoptions" ADD CONSTRAINT "wish_adoptions_wish_id_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."wishes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_adoptions" ADD CONSTRAINT "wish_adoptions_receipt_id_receipts_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."receipts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_fates" ADD CONSTRAINT "wish_fates_wish_id_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."wishes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_fates" ADD CONSTRAINT "wish_fates_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_helps" ADD CONSTRAINT "wish_helps_adoption_id_wish_adoptions_id_fk" FOREIGN KEY ("adoption_id") REFERENCES "public"."wish_adoptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_merges" ADD CONSTRAINT "wish_merges_wish_id_wishes_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."wishes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wish_merges" ADD CONSTRAINT "wish_merges_into_id_wishes_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."wishes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wish_adoptions_wish_id" ON "wish_adoptions" USING btree ("wish_id");--> statement-breakpoint
CREATE INDEX "wish_adoptions_receipt_id" ON "wish_adoptions" USING btree ("receipt_id");--> statement-breakpoint
CREATE INDEX "wish_fates_wish_id" ON "wish_fates" USING btree ("wish_id","said_at");--> statement-breakpoint
CREATE INDEX "wish_helps_adoption_id" ON "wish_helps" USING btree ("adoption_id");--> statement-breakpoint
CREATE INDEX "wish_merges_into_id" ON "wish_merges" USING btree ("into_id");