CREATE TABLE "writing_locks" (
	"subject" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "writing_presences" (
	"document" text NOT NULL,
	"person_id" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "writing_presences_document_person_id_pk" PRIMARY KEY("document","person_id")
);
--> statement-breakpoint
ALTER TABLE "writing_locks" ADD CONSTRAINT "writing_locks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "writing_presences" ADD CONSTRAINT "writing_presences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "writing_presences_ends_at" ON "writing_presences" USING btree ("ends_at");