DROP INDEX `contributions_consultation_id`;--> statement-breakpoint
CREATE INDEX `contributions_in_order` ON `contributions` (`consultation_id`,`handed_in_at`,`id`,`status`);--> statement-breakpoint
CREATE INDEX `contributions_counted` ON `contributions` (`consultation_id`,`status`,`channel`,`id`);--> statement-breakpoint
DROP INDEX `finding_sources_contribution_id`;--> statement-breakpoint
CREATE INDEX `finding_sources_of_contribution` ON `finding_sources` (`contribution_id`,`finding_id`,`stance`);--> statement-breakpoint
CREATE INDEX `finding_sources_of_finding` ON `finding_sources` (`finding_id`,`stance`,`contribution_id`);