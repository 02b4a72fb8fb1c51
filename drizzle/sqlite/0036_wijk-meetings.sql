CREATE INDEX `milestone_steps_upload_id` ON `milestone_steps` (`upload_id`);--> statement-breakpoint
CREATE INDEX `check_ups_upload_id` ON `check_ups` (`upload_id`);--> statement-breakpoint
CREATE INDEX `meetings_neighbourhood_id` ON `meetings` (`neighbourhood_id`,`held_on`);--> statement-breakpoint
CREATE INDEX `meetings_status` ON `meetings` (`status`,`held_on`);