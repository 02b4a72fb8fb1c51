CREATE TABLE "amendments" (
	"id" text PRIMARY KEY NOT NULL,
	"policy_id" text NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"proposed_by" text NOT NULL,
	"outcome" text NOT NULL,
	"vote" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "paragraph_links" ADD COLUMN "amendment_id" text;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "decision_number" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "decided_on" text;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "votes" jsonb;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "embargo_until" text;--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "amendments_number" ON "amendments" USING btree ("policy_id","number");--> statement-breakpoint
ALTER TABLE "paragraph_links" ADD CONSTRAINT "paragraph_links_amendment_id_amendments_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paragraph_links_amendment_id" ON "paragraph_links" USING btree ("amendment_id");