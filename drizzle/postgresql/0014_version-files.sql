CREATE TABLE "version_file_bytes" (
	"file_id" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_files" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"format" text NOT NULL,
	"with_sources" boolean NOT NULL,
	"basis" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "version_file_bytes" ADD CONSTRAINT "version_file_bytes_file_id_version_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."version_files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_files" ADD CONSTRAINT "version_files_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "version_files_kind" ON "version_files" USING btree ("version_id","format","with_sources");