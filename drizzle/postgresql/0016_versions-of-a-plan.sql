-- What was chosen for a plan belonged to each of its versions.
ALTER TABLE "plan_results" DROP CONSTRAINT "plan_results_plan_id_policies_id_fk";
--> statement-breakpoint
ALTER TABLE "plan_results" DROP CONSTRAINT "plan_results_plan_id_paragraph_id_pk";--> statement-breakpoint
ALTER TABLE "plan_results" ADD COLUMN "version_id" text;--> statement-breakpoint
INSERT INTO plan_results (plan_id, version_id, paragraph_id)
SELECT plan_results.plan_id, policy_versions.id, plan_results.paragraph_id FROM plan_results
JOIN policy_versions ON policy_versions.policy_id = plan_results.plan_id;--> statement-breakpoint
DELETE FROM plan_results WHERE version_id IS NULL;--> statement-breakpoint
ALTER TABLE "plan_results" ALTER COLUMN "version_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_results" DROP COLUMN "plan_id";--> statement-breakpoint
ALTER TABLE "plan_results" ADD CONSTRAINT "plan_results_version_id_paragraph_id_pk" PRIMARY KEY("version_id","paragraph_id");--> statement-breakpoint
ALTER TABLE "plan_results" ADD CONSTRAINT "plan_results_version_id_policy_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."policy_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Published is frozen: also which results a plan works on. They go only with the text that they are of.
CREATE FUNCTION refuse_frozen_results() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (SELECT status FROM policy_versions WHERE id = old.version_id) <> 'draft'
	AND EXISTS (SELECT 1 FROM paragraphs WHERE id = old.paragraph_id) THEN
		RAISE EXCEPTION 'a published version is never altered';
	END IF;
	RETURN old;
END $$;--> statement-breakpoint
CREATE TRIGGER plan_results_no_change BEFORE INSERT OR UPDATE ON plan_results
FOR EACH ROW EXECUTE FUNCTION refuse_frozen();--> statement-breakpoint
CREATE TRIGGER plan_results_no_delete BEFORE DELETE ON plan_results
FOR EACH ROW EXECUTE FUNCTION refuse_frozen_results();--> statement-breakpoint
ALTER TABLE "paragraphs" ADD COLUMN "kept_since" timestamp (3) with time zone;--> statement-breakpoint
UPDATE paragraphs SET kept_since = now() WHERE id IN (SELECT paragraph_id FROM reply_paragraphs);
