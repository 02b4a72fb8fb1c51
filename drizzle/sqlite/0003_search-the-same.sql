-- Only PostgreSQL changes: its words become those of FTS5.
SELECT 1;
