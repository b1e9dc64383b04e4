CREATE TABLE "former_feed_secrets" (
	"org_id" text NOT NULL,
	"secret_hash" text NOT NULL,
	"feed_id" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	CONSTRAINT "former_feed_secrets_org_id_secret_hash_pk" PRIMARY KEY("org_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "former_feed_secrets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "former_feed_secrets" ADD CONSTRAINT "former_feed_secrets_org_id_feed_id_feeds_org_id_id_fk" FOREIGN KEY ("org_id","feed_id") REFERENCES "public"."feeds"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_feed_secrets_idx" ON "former_feed_secrets" USING btree ("secret_hash");--> statement-breakpoint
CREATE POLICY "tenant" ON "former_feed_secrets" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint

-- By hand: what Drizzle does not write (see 0001).
alter table public.former_feed_secrets force row level security;
--> statement-breakpoint
create policy maintenance on public.former_feed_secrets for all to current_user
  using (current_setting('app.maintenance', true) = 'on') with check (current_setting('app.maintenance', true) = 'on');
--> statement-breakpoint
grant select, insert on public.former_feed_secrets to tact_app;
--> statement-breakpoint

-- An address that a link had once is still found, so that it can say that it has ended.
create or replace function lookup.feed_of_secret(secret_hash text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select f.org_id, f.id from public.feeds f where f.secret_hash = $1 limit 1;
      if not found then
        return query select s.org_id, s.feed_id from public.former_feed_secrets s where s.secret_hash = $1 limit 1;
      end if;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint

-- A link that goes with its member has ended like one that was revoked: nobody serves it from memory.
create function public.announce_feed_gone() returns trigger
  language plpgsql set search_path = ''
  as $$
    begin
      perform pg_catalog.pg_notify('tact_feeds', pg_catalog.json_build_object(
        'organisation', old.org_id, 'id', old.id, 'rotated', false, 'revoked', true)::text);
      return null;
    end
  $$;
--> statement-breakpoint
create trigger announce_feed_gone after delete on public.feeds for each row execute function public.announce_feed_gone();
