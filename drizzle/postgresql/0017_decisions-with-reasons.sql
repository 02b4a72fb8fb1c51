ALTER TABLE "consultations" ADD COLUMN "ended_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "unchanged_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "without_advice" text DEFAULT '' NOT NULL;