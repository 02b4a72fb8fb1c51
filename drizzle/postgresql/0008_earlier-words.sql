CREATE TABLE "earlier_words" (
	"id" text PRIMARY KEY NOT NULL,
	"consultation_id" text NOT NULL,
	"field" text NOT NULL,
	"words" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "earlier_words" ADD CONSTRAINT "earlier_words_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "earlier_words_consultation_id" ON "earlier_words" USING btree ("consultation_id","changed_at");