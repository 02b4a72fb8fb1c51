-- What is searched is made of plain words, as on SQLite: no stop words, no word forms, no accents, and nothing but spaces
-- between the words. src/lib/text/fold.ts does the same with what is searched for.
CREATE FUNCTION fold(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
	lower(normalize(regexp_replace(normalize(given, NFD), '[\u0300-\u036f]', '', 'g'), NFC));
--> statement-breakpoint
CREATE FUNCTION plain_words(given text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
	regexp_replace(fold(given), '[!-/:-@\[-`{-~\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u2000-\u206f\u20ac]+', ' ', 'g');
--> statement-breakpoint
ALTER TABLE contributions DROP COLUMN search;
--> statement-breakpoint
ALTER TABLE contributions ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple', plain_words(prompt || ' ' || text))) STORED;
--> statement-breakpoint
CREATE INDEX contributions_search ON contributions USING gin (search);
