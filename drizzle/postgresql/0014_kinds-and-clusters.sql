CREATE TABLE "cluster_chapters" (
	"cluster_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	CONSTRAINT "cluster_chapters_cluster_id_paragraph_id_pk" PRIMARY KEY("cluster_id","paragraph_id")
);
--> statement-breakpoint
CREATE TABLE "clusters" (
	"id" text PRIMARY KEY NOT NULL,
	"policy_id" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_results" (
	"plan_id" text NOT NULL,
	"paragraph_id" text NOT NULL,
	CONSTRAINT "plan_results_plan_id_paragraph_id_pk" PRIMARY KEY("plan_id","paragraph_id")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" text PRIMARY KEY NOT NULL,
	"paragraph_id" text NOT NULL,
	"way" text NOT NULL,
	"given_on" text NOT NULL,
	"purpose" text NOT NULL,
	"code" text NOT NULL,
	"secret_hash" text NOT NULL,
	"recorded_by_id" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "stories_paragraph_id_unique" UNIQUE("paragraph_id"),
	CONSTRAINT "stories_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "storytellers" (
	"story_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "paragraph_versions" ADD COLUMN "details" jsonb;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "kind" text DEFAULT 'framework' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "cluster_id" text;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "handed_in_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "return_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD COLUMN "wiped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cluster_chapters" ADD CONSTRAINT "cluster_chapters_cluster_id_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_chapters" ADD CONSTRAINT "cluster_chapters_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clusters" ADD CONSTRAINT "clusters_policy_id_policies_id_fk" FOREIGN KEY ("policy_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_results" ADD CONSTRAINT "plan_results_plan_id_policies_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."policies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_results" ADD CONSTRAINT "plan_results_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_paragraph_id_paragraphs_id_fk" FOREIGN KEY ("paragraph_id") REFERENCES "public"."paragraphs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "storytellers" ADD CONSTRAINT "storytellers_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clusters_policy_id" ON "clusters" USING btree ("policy_id");--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_cluster_id_clusters_id_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "policies_cluster_id" ON "policies" USING btree ("cluster_id") WHERE "policies"."cluster_id" is not null;--> statement-breakpoint
-- Rule 5, but for one thing: the words of a story go when who told it takes them back.
DROP TRIGGER paragraph_versions_no_change ON paragraph_versions;--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_change BEFORE INSERT OR DELETE ON paragraph_versions
FOR EACH ROW EXECUTE FUNCTION refuse_frozen();--> statement-breakpoint
CREATE FUNCTION is_taken_back(text) RETURNS boolean LANGUAGE sql STABLE AS $$
	SELECT EXISTS (SELECT 1 FROM stories WHERE paragraph_id = $1 AND withdrawn_at IS NOT NULL)
$$;--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_update BEFORE UPDATE ON paragraph_versions
FOR EACH ROW WHEN (NOT (
	old.kind = 'story' AND new.kind = 'story' AND new.text = '' AND new.details ->> 'withdrawnOn' IS NOT NULL
	AND new.version_id = old.version_id AND new.paragraph_id = old.paragraph_id AND new.position = old.position
	AND new.removed = old.removed AND new.cause IS NOT DISTINCT FROM old.cause
	AND new.split_from_id IS NOT DISTINCT FROM old.split_from_id
	AND new.merged_into_id IS NOT DISTINCT FROM old.merged_into_id
	AND is_taken_back(old.paragraph_id)
)) EXECUTE FUNCTION refuse_frozen();
