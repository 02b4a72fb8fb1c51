CREATE INDEX "milestone_steps_upload_id" ON "milestone_steps" USING btree ("upload_id");--> statement-breakpoint
CREATE INDEX "check_ups_upload_id" ON "check_ups" USING btree ("upload_id");--> statement-breakpoint
CREATE INDEX "meetings_neighbourhood_id" ON "meetings" USING btree ("neighbourhood_id","held_on");--> statement-breakpoint
CREATE INDEX "meetings_status" ON "meetings" USING btree ("status","held_on");