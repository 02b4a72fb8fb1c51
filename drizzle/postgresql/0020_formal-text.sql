CREATE TABLE "text_confirmations" (
	"paragraph_id" text NOT NULL,
	"plain_hash" text NOT NULL,
	"formal_hash" text NOT NULL,
	"person_id" text,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "text_confirmations_paragraph_id_plain_hash_formal_hash_pk" PRIMARY KEY("paragraph_id","plain_hash","formal_hash")
);
--> statement-breakpoint
ALTER TABLE "paragraph_versions" ADD COLUMN "formal_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "paragraph_versions" ADD COLUMN "pair_unsure" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "text_confirmations" ADD CONSTRAINT "text_confirmations_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_confirmations" ADD CONSTRAINT "text_confirmations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;