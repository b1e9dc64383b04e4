DROP INDEX "steps_open_closes_idx";--> statement-breakpoint
DROP INDEX "steps_open_client_idx";--> statement-breakpoint
CREATE INDEX "steps_open_closes_idx" ON "steps" USING btree ("org_id","closes","opens") WHERE fixed_status is null and dropped_at is null;--> statement-breakpoint
CREATE INDEX "steps_open_client_idx" ON "steps" USING btree ("org_id","client_id","closes","opens") WHERE fixed_status is null and dropped_at is null;