CREATE TABLE "neighbourhood_outlines" (
	"neighbourhood_id" text PRIMARY KEY NOT NULL,
	"polygons" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "population_figures" (
	"neighbourhood_id" text NOT NULL,
	"age_group" text NOT NULL,
	"people" integer NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "population_figures_neighbourhood_id_year_age_group_pk" PRIMARY KEY("neighbourhood_id","year","age_group")
);
--> statement-breakpoint
CREATE TABLE "upload_bytes" (
	"upload_id" text PRIMARY KEY NOT NULL,
	"thumbnail" "bytea",
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_hash" text NOT NULL,
	"place" text NOT NULL,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"kept_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "neighbourhood_outlines" ADD CONSTRAINT "neighbourhood_outlines_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "population_figures" ADD CONSTRAINT "population_figures_neighbourhood_id_neighbourhoods_id_fk" FOREIGN KEY ("neighbourhood_id") REFERENCES "public"."neighbourhoods"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_bytes" ADD CONSTRAINT "upload_bytes_upload_id_uploads_id_fk" FOREIGN KEY ("upload_id") REFERENCES "public"."uploads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "uploads_owner_hash" ON "uploads" USING btree ("owner_hash","place","hash");--> statement-breakpoint
CREATE INDEX "uploads_kept_at" ON "uploads" USING btree ("kept_at","changed_at");