CREATE TABLE "population_figures" (
	"neighbourhood_id" text NOT NULL,
	"age_group" text NOT NULL,
	"people" integer NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "population_figures_neighbourhood_id_year_age_group_pk" PRIMARY KEY("neighbourhood_id","year","age_group")
);
--> statement-breakpoint
ALTER TABLE "population_figures" ADD CONSTRAINT "population_figures_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;