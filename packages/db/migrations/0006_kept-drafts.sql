CREATE TABLE "drafts" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"application_id" text NOT NULL,
	"lineage" text NOT NULL,
	"form" text NOT NULL,
	"recipient" text NOT NULL,
	"choice" text NOT NULL,
	"tone" text NOT NULL,
	"subject" text,
	"body" text NOT NULL,
	"voicemail" text,
	"made_from" text NOT NULL,
	"ideal" timestamp with time zone NOT NULL,
	"closes" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "drafts_place_key" UNIQUE("org_id","application_id","lineage","form","recipient","choice")
);
--> statement-breakpoint
ALTER TABLE "drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "policy_id" text;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_org_id_application_id_applications_org_id_id_fk" FOREIGN KEY ("org_id","application_id") REFERENCES "public"."applications"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "tenant" ON "drafts" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint

-- By hand: what Drizzle does not write (see 0001).
alter table public.drafts force row level security;
--> statement-breakpoint
create policy maintenance on public.drafts for all to current_user
  using (current_setting('app.maintenance', true) = 'on') with check (current_setting('app.maintenance', true) = 'on');
--> statement-breakpoint
grant select, insert, update, delete on public.drafts to tact_app;
