DROP INDEX "contributions_consultation_id";--> statement-breakpoint
DROP INDEX "finding_sources_contribution_id";--> statement-breakpoint
CREATE INDEX "contributions_in_order" ON "contributions" USING btree ("consultation_id","handed_in_at","id","status");--> statement-breakpoint
CREATE INDEX "contributions_counted" ON "contributions" USING btree ("consultation_id","status","channel","id");--> statement-breakpoint
CREATE INDEX "finding_sources_of_contribution" ON "finding_sources" USING btree ("contribution_id","finding_id","stance");--> statement-breakpoint
CREATE INDEX "finding_sources_of_finding" ON "finding_sources" USING btree ("finding_id","stance","contribution_id");