DROP TABLE `limits`;--> statement-breakpoint
DROP INDEX `contributions_person_id`;--> statement-breakpoint
DROP INDEX `contributions_external_id`;--> statement-breakpoint
CREATE INDEX `contributions_person_id` ON `contributions` (`person_id`) WHERE "contributions"."person_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `contributions_external_id` ON `contributions` (`consultation_id`,`channel`,`external_id`) WHERE "contributions"."external_id" is not null;