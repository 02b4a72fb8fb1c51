CREATE TABLE "agenda_suggestions" (
	"contribution_id" text PRIMARY KEY NOT NULL,
	"neighbourhood_id" text NOT NULL,
	"origin" text NOT NULL,
	"refused_because" text DEFAULT '' NOT NULL,
	"refused_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "agenda_suggestions" ADD CONSTRAINT "agenda_suggestions_contribution_id_contributions_id_fk" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_suggestions" ADD CONSTRAINT "agenda_suggestions_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_suggestions_neighbourhood_id" ON "agenda_suggestions" USING btree ("neighbourhood_id");