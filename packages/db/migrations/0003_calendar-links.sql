CREATE TABLE "invitations" (
	"org_id" text NOT NULL,
	"uid_hash" text NOT NULL,
	"recurrence_id" text NOT NULL,
	"application_id" text NOT NULL,
	"interview" text NOT NULL,
	"sequence" integer NOT NULL,
	"stamp" timestamp with time zone,
	"join_url" text,
	"place" text,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "invitations_org_id_uid_hash_recurrence_id_pk" PRIMARY KEY("org_id","uid_hash","recurrence_id")
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "application_id" text;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "form" text DEFAULT 'events' NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "interviews" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "document_br" "bytea";--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "memory" json;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "fresh_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_org_id_application_id_applications_org_id_id_fk" FOREIGN KEY ("org_id","application_id") REFERENCES "public"."applications"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_application_idx" ON "invitations" USING btree ("org_id","application_id");--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_org_id_application_id_applications_org_id_id_fk" FOREIGN KEY ("org_id","application_id") REFERENCES "public"."applications"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feeds_user_idx" ON "feeds" USING btree ("org_id","user_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "invitations" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint

-- By hand: what Drizzle does not write (see 0001).
alter table public.invitations force row level security;
--> statement-breakpoint
create policy maintenance on public.invitations for all to current_user
  using (current_setting('app.maintenance', true) = 'on') with check (current_setting('app.maintenance', true) = 'on');
--> statement-breakpoint
grant select, insert, update on public.invitations to tact_app;
--> statement-breakpoint

-- Every process hears within a second that a calendar link must be rendered again, was rendered, moved or ended;
-- of the last two also which, so that an address that has ended is refused even while nothing can be read.
create or replace function public.announce_feed() returns trigger
  language plpgsql set search_path = ''
  as $$
    begin
      perform pg_catalog.pg_notify('tact_feeds', pg_catalog.json_build_object(
        'organisation', new.org_id,
        'id', new.id,
        'rotated', old.secret_hash is distinct from new.secret_hash,
        'revoked', new.revoked_at is not null)::text);
      return null;
    end
  $$;
--> statement-breakpoint
drop trigger announce_feed on public.feeds;
--> statement-breakpoint
create trigger announce_feed after update on public.feeds
  for each row when (
    old.etag is distinct from new.etag
    or (old.stale_since is null and new.stale_since is not null)
    or old.secret_hash is distinct from new.secret_hash
    or old.revoked_at is distinct from new.revoked_at)
  execute function public.announce_feed();
--> statement-breakpoint

-- Links that were rendered before there was a memory get one with their next rendering.
select set_config('app.maintenance', 'on', true);
--> statement-breakpoint
update public.feeds set stale_since = now() where stale_since is null and revoked_at is null;
--> statement-breakpoint
select set_config('app.maintenance', '', true);
