-- Full-text search over what people said.
ALTER TABLE contributions ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('dutch', prompt || ' ' || text)) STORED;
--> statement-breakpoint
CREATE INDEX contributions_search ON contributions USING gin (search);
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;
--> statement-breakpoint
-- The log is only ever added to.
CREATE TRIGGER events_no_change BEFORE UPDATE OR DELETE ON events
FOR EACH ROW EXECUTE FUNCTION refuse_change('events are only ever added');
--> statement-breakpoint
-- Published is frozen: a reply, a definition and the text of a version never change afterwards.
CREATE TRIGGER replies_no_update BEFORE UPDATE OF verdict, reason, number, contribution_id, finding_id ON replies
FOR EACH ROW EXECUTE FUNCTION refuse_change('a reply is never altered');
--> statement-breakpoint
CREATE TRIGGER questionnaire_versions_no_update BEFORE UPDATE ON questionnaire_versions
FOR EACH ROW EXECUTE FUNCTION refuse_change('a published definition is never altered');
--> statement-breakpoint
CREATE FUNCTION refuse_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (SELECT status FROM policy_versions WHERE id = coalesce(old.version_id, new.version_id)) <> 'draft' THEN
		RAISE EXCEPTION 'a published version is never altered';
	END IF;
	RETURN coalesce(new, old);
END $$;
--> statement-breakpoint
CREATE TRIGGER paragraph_versions_no_change BEFORE INSERT OR UPDATE OR DELETE ON paragraph_versions
FOR EACH ROW EXECUTE FUNCTION refuse_frozen();
