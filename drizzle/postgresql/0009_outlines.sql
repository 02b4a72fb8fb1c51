CREATE TABLE "neighbourhood_outlines" (
	"neighbourhood_id" text PRIMARY KEY NOT NULL,
	"polygons" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "neighbourhood_outlines" ADD CONSTRAINT "neighbourhood_outlines_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;