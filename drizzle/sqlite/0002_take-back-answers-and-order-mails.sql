DROP INDEX `mails_send_at`;--> statement-breakpoint
ALTER TABLE `mails` ADD `priority` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `mails` ADD `expires_at` integer;--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`sent_at`,`priority`,`send_at`);--> statement-breakpoint
ALTER TABLE `responses` ADD `withdrawn_at` integer;
--> statement-breakpoint
-- What was taken back before, and what was sent before, goes now as it does from here on.
UPDATE responses SET answers = '{}', withdrawn_at = changed_at
WHERE receipt_id IN (SELECT receipt_id FROM contributions WHERE status = 'withdrawn');
--> statement-breakpoint
DELETE FROM contacts WHERE receipt_id IN (SELECT receipt_id FROM contributions WHERE status = 'withdrawn');
--> statement-breakpoint
UPDATE contributions SET neighbourhood_id = NULL WHERE status = 'withdrawn';
--> statement-breakpoint
DELETE FROM mails WHERE subject_key LIKE 'sign-in:%';
--> statement-breakpoint
UPDATE mails SET recipient = '', subject = '', text = '', last_error = NULL WHERE sent_at IS NOT NULL OR recipient = '';
