-- What Drizzle does not write: FORCE, the owner's way in, grants, look-ups and announcements.
-- A migration that adds a tenant table repeats the first three for it; the catalogue test says so if it does not.

-- FORCE binds the owner too. A data migration sees rows after: select set_config('app.maintenance', 'on', true);
do $$
declare
  tenant text;
begin
  foreach tenant in array array['organisations', 'members', 'clients', 'employers', 'applications', 'facts', 'plan_revisions', 'steps', 'feeds', 'audit_events']
  loop
    execute format('alter table public.%I force row level security', tenant);
    execute format(
      'create policy maintenance on public.%I for all to current_user using (current_setting(''app.maintenance'', true) = ''on'') with check (current_setting(''app.maintenance'', true) = ''on'')',
      tenant);
  end loop;
end
$$;
--> statement-breakpoint
create schema lookup;
--> statement-breakpoint
revoke all on schema lookup from public;
--> statement-breakpoint
grant usage on schema public, auth, lookup to tact_app;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema auth to tact_app;
--> statement-breakpoint
grant select, insert on public.facts, public.plan_revisions, public.audit_events to tact_app;
--> statement-breakpoint
grant select, insert, update on public.organisations, public.clients, public.employers, public.applications, public.feeds to tact_app;
--> statement-breakpoint
grant select, insert, update, delete on public.members, public.steps to tact_app;
--> statement-breakpoint

-- What must be found before its organisation is known. Each runs as the owner and answers (org_id, id) alone.
-- The setting opens nothing to the caller: the policy that reads it is the owner's.
create function lookup.feed_of_secret(secret_hash text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select f.org_id, f.id from public.feeds f where f.secret_hash = $1 limit 1;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.memberships_of(user_id text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select m.org_id, m.user_id from public.members m where m.user_id = $1 order by m.created_at, m.org_id;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.employers_ending_before(day date, most integer) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select e.org_id, e.id from public.employers e where e.calendar_through < $1 order by e.calendar_through, e.org_id, e.id limit $2;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.applications_ending_before(day date, most integer) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select a.org_id, a.id from public.employers e join public.applications a on a.org_id = e.org_id and a.employer_id = e.id where e.calendar_through < $1 order by e.calendar_through, a.org_id, a.id limit $2;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.stale_feeds(most integer) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select f.org_id, f.id from public.feeds f where f.stale_since is not null and f.revoked_at is null order by f.stale_since, f.org_id, f.id limit $1;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.organisations_after(after text, most integer) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select o.org_id, o.org_id from public.organisations o where o.org_id > $1 order by o.org_id limit $2;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
revoke all on all functions in schema lookup from public;
--> statement-breakpoint
grant execute on all functions in schema lookup to tact_app;
--> statement-breakpoint

-- Every process hears within a second that a calendar link shows something else, moved, or ended.
create function public.announce_feed() returns trigger
  language plpgsql set search_path = ''
  as $$
    begin
      perform pg_catalog.pg_notify('tact_feeds', pg_catalog.json_build_object('organisation', new.org_id, 'id', new.id)::text);
      return null;
    end
  $$;
--> statement-breakpoint
create trigger announce_feed after update on public.feeds
  for each row when (
    old.etag is distinct from new.etag
    or old.secret_hash is distinct from new.secret_hash
    or old.revoked_at is distinct from new.revoked_at)
  execute function public.announce_feed();
