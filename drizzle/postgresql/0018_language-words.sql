CREATE TABLE "language_words" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"word" text NOT NULL,
	"folded" text NOT NULL,
	"explanation" text DEFAULT '' NOT NULL,
	"plain" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "language_words_kind_folded" ON "language_words" USING btree ("kind","folded");