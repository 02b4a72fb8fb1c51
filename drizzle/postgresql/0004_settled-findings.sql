ALTER TABLE "findings" ADD COLUMN "settled_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE findings SET settled_at = now()
WHERE id IN (SELECT finding_id FROM replies WHERE finding_id IS NOT NULL)
OR id IN (
	SELECT paragraph_links.finding_id FROM paragraph_links
	JOIN policy_versions ON policy_versions.id = paragraph_links.version_id
	WHERE paragraph_links.finding_id IS NOT NULL AND policy_versions.status <> 'draft'
);
--> statement-breakpoint
-- What an answer or a frozen version rests on stays as people read it.
CREATE TRIGGER findings_settled BEFORE UPDATE ON findings FOR EACH ROW
WHEN (old.settled_at IS NOT NULL
AND (new.settled_at IS NULL OR new.sentence <> old.sentence OR new.dissent <> old.dissent OR new.number <> old.number))
EXECUTE FUNCTION refuse_change('a settled finding is never altered');
--> statement-breakpoint
CREATE FUNCTION refuse_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (SELECT settled_at FROM findings WHERE id = old.finding_id) IS NOT NULL THEN
		RAISE EXCEPTION 'a settled finding keeps its sources';
	END IF;
	RETURN coalesce(new, old);
END $$;
--> statement-breakpoint
CREATE TRIGGER finding_sources_no_update BEFORE UPDATE ON finding_sources FOR EACH ROW
WHEN (new.stance <> old.stance) EXECUTE FUNCTION refuse_settled();
--> statement-breakpoint
CREATE TRIGGER finding_sources_no_delete BEFORE DELETE ON finding_sources
FOR EACH ROW EXECUTE FUNCTION refuse_settled();
--> statement-breakpoint
-- Published is frozen: also what a text rests on, and what made it change.
CREATE TRIGGER paragraph_links_no_change BEFORE INSERT OR UPDATE OR DELETE ON paragraph_links
FOR EACH ROW EXECUTE FUNCTION refuse_frozen();
