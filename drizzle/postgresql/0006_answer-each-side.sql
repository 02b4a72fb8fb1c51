DROP INDEX "replies_finding_id";--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "stance" text DEFAULT 'supports' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "replies_finding_id" ON "replies" USING btree ("finding_id","stance","number");