CREATE SCHEMA "worker";
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"shown" text NOT NULL,
	"secret_hash" text NOT NULL,
	"livemode" boolean NOT NULL,
	"scopes" text[] NOT NULL,
	"origins" text[] NOT NULL,
	"version" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "api_keys_secret_key" UNIQUE("org_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."two_factor" (
	"id" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"user_id" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"org_id" text NOT NULL,
	"audit_number" bigint DEFAULT 0 NOT NULL,
	"audit_hash" text DEFAULT '' NOT NULL,
	"audit_previous_hash" text DEFAULT '' NOT NULL,
	"event_number" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "counters_org_id_pk" PRIMARY KEY("org_id")
);
--> statement-breakpoint
ALTER TABLE "counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"org_id" text NOT NULL,
	"number" bigint NOT NULL,
	"id" text NOT NULL,
	"type" text NOT NULL,
	"application_id" text,
	"client_id" text,
	"body" json NOT NULL,
	"dedupe_key" text,
	"at" timestamp with time zone NOT NULL,
	"request_id" text,
	CONSTRAINT "events_org_id_number_pk" PRIMARY KEY("org_id","number"),
	CONSTRAINT "events_id_key" UNIQUE("org_id","id"),
	CONSTRAINT "events_dedupe_key" UNIQUE("org_id","dedupe_key")
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hook_objects" (
	"org_id" text NOT NULL,
	"source_id" text NOT NULL,
	"object_id" text NOT NULL,
	"application_id" text,
	"interview" text,
	"updated_at" timestamp with time zone NOT NULL,
	"state" json NOT NULL,
	CONSTRAINT "hook_objects_org_id_source_id_object_id_pk" PRIMARY KEY("org_id","source_id","object_id")
);
--> statement-breakpoint
ALTER TABLE "hook_objects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hook_receipts" (
	"org_id" text NOT NULL,
	"source_id" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"object_id" text,
	"outcome" text NOT NULL,
	"detail" text,
	CONSTRAINT "hook_receipts_org_id_source_id_dedupe_key_pk" PRIMARY KEY("org_id","source_id","dedupe_key")
);
--> statement-breakpoint
ALTER TABLE "hook_receipts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hook_sources" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"source" text NOT NULL,
	"name" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"options" json NOT NULL,
	"external_source" text,
	"external_id" text,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_received_at" timestamp with time zone,
	CONSTRAINT "hook_sources_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "hook_sources_external_key" UNIQUE("org_id","external_source","external_id")
);
--> statement-breakpoint
ALTER TABLE "hook_sources" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"org_id" text NOT NULL,
	"owner" text NOT NULL,
	"method" text NOT NULL,
	"path" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"status" integer NOT NULL,
	"content_type" text NOT NULL,
	"headers" json NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_org_id_owner_method_path_key_pk" PRIMARY KEY("org_id","owner","method","path","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"client_id" text,
	"to_name" text NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	CONSTRAINT "mails_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "mails_dedupe_key" UNIQUE("org_id","dedupe_key")
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_invitations" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "member_invitations_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "member_invitations_token_key" UNIQUE("org_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "member_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policies" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"edition" text NOT NULL,
	"name" text NOT NULL,
	"base" text NOT NULL,
	"overrides" json NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "policies_org_id_id_edition_pk" PRIMARY KEY("org_id","id","edition")
);
--> statement-breakpoint
ALTER TABLE "policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_moves" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"policy_id" text NOT NULL,
	"edition" text NOT NULL,
	"selection" json NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"cursor" text,
	"status" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "policy_moves_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "policy_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "portal_links" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"name" text NOT NULL,
	"secret_hash" text NOT NULL,
	"external_source" text,
	"external_id" text,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "portal_links_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "portal_links_secret_key" UNIQUE("org_id","secret_hash"),
	CONSTRAINT "portal_links_external_key" UNIQUE("org_id","external_source","external_id")
);
--> statement-breakpoint
ALTER TABLE "portal_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"endpoint_id" text NOT NULL,
	"event_number" bigint NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"last_status" integer,
	"last_error" text,
	"last_attempt_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"log" json DEFAULT '[]'::json NOT NULL,
	CONSTRAINT "webhook_deliveries_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"url" text NOT NULL,
	"description" text,
	"events" text[] NOT NULL,
	"sealed_secret" text NOT NULL,
	"former_sealed_secret" text,
	"former_until" timestamp with time zone,
	"enabled" boolean DEFAULT true NOT NULL,
	"disabled_reason" text,
	"disabled_at" timestamp with time zone,
	"external_source" text,
	"external_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "webhook_endpoints_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "webhook_endpoints_external_key" UNIQUE("org_id","external_source","external_id")
);
--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worker"."marks" (
	"name" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feeds" ALTER COLUMN "user_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "auth"."user" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "reminders" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "next_reminder_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "employers" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "external_source" text;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "feeds" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "digest" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "digest_hour" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "next_digest_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "live_org_id" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "two_factor_required" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."two_factor" ADD CONSTRAINT "two_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counters" ADD CONSTRAINT "counters_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hook_objects" ADD CONSTRAINT "hook_objects_org_id_source_id_hook_sources_org_id_id_fk" FOREIGN KEY ("org_id","source_id") REFERENCES "public"."hook_sources"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hook_objects" ADD CONSTRAINT "hook_objects_org_id_application_id_applications_org_id_id_fk" FOREIGN KEY ("org_id","application_id") REFERENCES "public"."applications"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hook_receipts" ADD CONSTRAINT "hook_receipts_org_id_source_id_hook_sources_org_id_id_fk" FOREIGN KEY ("org_id","source_id") REFERENCES "public"."hook_sources"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hook_sources" ADD CONSTRAINT "hook_sources_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_org_id_client_id_clients_org_id_id_fk" FOREIGN KEY ("org_id","client_id") REFERENCES "public"."clients"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_invitations" ADD CONSTRAINT "member_invitations_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_moves" ADD CONSTRAINT "policy_moves_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_links" ADD CONSTRAINT "portal_links_org_id_client_id_clients_org_id_id_fk" FOREIGN KEY ("org_id","client_id") REFERENCES "public"."clients"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_fk" FOREIGN KEY ("org_id","endpoint_id") REFERENCES "public"."webhook_endpoints"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_event_fk" FOREIGN KEY ("org_id","event_number") REFERENCES "public"."events"("org_id","number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_keys_secret_idx" ON "api_keys" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "api_keys_origins_idx" ON "api_keys" USING gin ("origins");--> statement-breakpoint
CREATE INDEX "two_factor_secret_idx" ON "auth"."two_factor" USING btree ("secret");--> statement-breakpoint
CREATE INDEX "two_factor_user_idx" ON "auth"."two_factor" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "events_type_idx" ON "events" USING btree ("org_id","type","number");--> statement-breakpoint
CREATE INDEX "events_application_idx" ON "events" USING btree ("org_id","application_id","number");--> statement-breakpoint
CREATE INDEX "events_client_idx" ON "events" USING btree ("org_id","client_id","number");--> statement-breakpoint
CREATE INDEX "events_at_idx" ON "events" USING btree ("org_id","at");--> statement-breakpoint
CREATE INDEX "hook_objects_application_idx" ON "hook_objects" USING btree ("org_id","application_id");--> statement-breakpoint
CREATE INDEX "hook_receipts_received_idx" ON "hook_receipts" USING btree ("org_id","received_at");--> statement-breakpoint
CREATE INDEX "hook_sources_id_idx" ON "hook_sources" USING btree ("id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_idx" ON "idempotency_keys" USING btree ("org_id","created_at");--> statement-breakpoint
CREATE INDEX "mails_client_idx" ON "mails" USING btree ("org_id","client_id");--> statement-breakpoint
CREATE INDEX "member_invitations_token_idx" ON "member_invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "member_invitations_email_idx" ON "member_invitations" USING btree ("org_id","email");--> statement-breakpoint
CREATE INDEX "policy_moves_status_idx" ON "policy_moves" USING btree ("org_id","status");--> statement-breakpoint
CREATE INDEX "portal_links_secret_idx" ON "portal_links" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "portal_links_client_idx" ON "portal_links" USING btree ("org_id","client_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_endpoint_idx" ON "webhook_deliveries" USING btree ("org_id","endpoint_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_event_idx" ON "webhook_deliveries" USING btree ("org_id","event_number");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due_idx" ON "webhook_deliveries" USING btree ("next_attempt_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "applications_updated_idx" ON "applications" USING btree ("org_id","updated_at");--> statement-breakpoint
CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("org_id","action","number");--> statement-breakpoint
CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("org_id","actor_id","number");--> statement-breakpoint
CREATE INDEX "clients_reminder_idx" ON "clients" USING btree ("next_reminder_at") WHERE reminders and archived_at is null;--> statement-breakpoint
CREATE INDEX "members_digest_idx" ON "members" USING btree ("next_digest_at") WHERE digest;--> statement-breakpoint
CREATE INDEX "steps_opens_idx" ON "steps" USING btree ("opens") WHERE fixed_status is null and dropped_at is null;--> statement-breakpoint
CREATE INDEX "steps_by_idx" ON "steps" USING btree ("by") WHERE fixed_status is null and dropped_at is null;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_external_key" UNIQUE("org_id","external_source","external_id");--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_coach_check" CHECK (scope <> 'coach' or user_id is not null or revoked_at is not null);--> statement-breakpoint
CREATE POLICY "tenant" ON "api_keys" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "counters" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "events" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "hook_objects" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "hook_receipts" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "hook_sources" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "mails" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "member_invitations" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "policies" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "policy_moves" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "portal_links" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "webhook_deliveries" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "webhook_endpoints" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint

-- By hand: what Drizzle does not write (see 0001).
do $$
declare
  tenant text;
begin
  foreach tenant in array array['api_keys', 'counters', 'events', 'hook_objects', 'hook_receipts', 'hook_sources', 'idempotency_keys', 'mails', 'member_invitations', 'policies', 'policy_moves', 'portal_links', 'webhook_deliveries', 'webhook_endpoints']
  loop
    execute format('alter table public.%I force row level security', tenant);
    execute format(
      'create policy maintenance on public.%I for all to current_user using (current_setting(''app.maintenance'', true) = ''on'') with check (current_setting(''app.maintenance'', true) = ''on'')',
      tenant);
  end loop;
end
$$;
--> statement-breakpoint
grant select, insert, update, delete on auth.two_factor to tact_app;
--> statement-breakpoint
grant usage on schema worker to tact_app;
--> statement-breakpoint
grant select, insert, update on worker.marks to tact_app;
--> statement-breakpoint
grant select, insert on public.policies to tact_app;
--> statement-breakpoint
grant select, insert, delete on public.events, public.hook_receipts to tact_app;
--> statement-breakpoint
grant select, insert, update on public.api_keys, public.counters, public.hook_sources, public.policy_moves to tact_app;
--> statement-breakpoint
grant select, insert, update, delete on public.hook_objects, public.idempotency_keys, public.mails, public.member_invitations, public.portal_links, public.webhook_deliveries, public.webhook_endpoints to tact_app;
--> statement-breakpoint

-- The counters row changes with almost every transaction: room on its page lets it change in place.
alter table public.counters set (fillfactor = 50);
--> statement-breakpoint

-- Chains that were begun before there was a row for their end.
select set_config('app.maintenance', 'on', true);
--> statement-breakpoint
insert into public.counters (org_id, audit_number, audit_hash, audit_previous_hash)
select distinct on (org_id) org_id, number, hash, previous_hash from public.audit_events order by org_id, number desc;
--> statement-breakpoint
update public.clients set updated_at = created_at;
--> statement-breakpoint
update public.employers set updated_at = created_at;
--> statement-breakpoint
update public.applications set updated_at = created_at;
--> statement-breakpoint
select set_config('app.maintenance', '', true);
--> statement-breakpoint

-- People are members of live organisations; those who stand in a test organisation are there for its keys.
create or replace function lookup.memberships_of(user_id text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query
        select m.org_id, m.user_id from public.members m join public.organisations o on o.org_id = m.org_id
        where m.user_id = $1 and o.live_org_id is null order by m.created_at, m.org_id;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.key_of_secret(secret_hash text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select k.org_id, k.id from public.api_keys k where k.secret_hash = $1 limit 1;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
-- A browser asks before it sends a key which origins may: some key that still holds says so.
create function lookup.key_of_origin(origin text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select k.org_id, k.id from public.api_keys k where k.origins @> array[$1] and k.revoked_at is null limit 1;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.portal_of_secret(secret_hash text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select l.org_id, l.id from public.portal_links l where l.secret_hash = $1 limit 1;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.invitation_of_token(token_hash text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select i.org_id, i.id from public.member_invitations i where i.token_hash = $1 limit 1;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.hook_source(source_id text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query select s.org_id, s.id from public.hook_sources s where s.id = $1 limit 1;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.deliveries_due(at timestamptz, most integer) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query
        select d.org_id, d.id from public.webhook_deliveries d
        where d.status = 'pending' and d.next_attempt_at <= $1 order by d.next_attempt_at, d.org_id, d.id limit $2;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
-- Applications of which an open step opened or passed its latest moment after `since` and no later than `until`,
-- by organisation and id, those after a given one.
create function lookup.steps_falling_due(since timestamptz, until timestamptz, after_org text, after_id text, most integer) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query
        select f.org_id, f.application_id from (
          select s.org_id, s.application_id from public.steps s
          where s.fixed_status is null and s.dropped_at is null and s.opens > $1 and s.opens <= $2
          union
          select s.org_id, s.application_id from public.steps s
          where s.fixed_status is null and s.dropped_at is null and s.by > $1 and s.by <= $2
        ) f
        where (f.org_id, f.application_id) > ($3, $4) order by f.org_id, f.application_id limit $5;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.digests_due(at timestamptz, most integer) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query
        select m.org_id, m.user_id from public.members m join public.organisations o on o.org_id = m.org_id
        where m.digest and o.live_org_id is null and (m.next_digest_at is null or m.next_digest_at <= $1)
        order by m.next_digest_at nulls first, m.org_id, m.user_id limit $2;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
create function lookup.reminders_due(at timestamptz, most integer) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    begin
      perform pg_catalog.set_config('app.maintenance', 'on', true);
      return query
        select c.org_id, c.id from public.clients c join public.organisations o on o.org_id = c.org_id
        where c.reminders and c.archived_at is null and o.live_org_id is null and (c.next_reminder_at is null or c.next_reminder_at <= $1)
        order by c.next_reminder_at nulls first, c.org_id, c.id limit $2;
      perform pg_catalog.set_config('app.maintenance', '', true);
    end
  $$;
--> statement-breakpoint
-- Erases a client of the organisation of the transaction, and answers where they were. It runs as the owner because the
-- app may not take back facts and plans; the tenant policy binds the owner too, and the maintenance setting stays off.
-- Links answer that they have ended, numbers of events stay, pseudonymous: all that says who it was goes.
create function lookup.erase_client(client_id text) returns table (org_id text, id text)
  language plpgsql security definer set search_path = ''
  as $$
    #variable_conflict use_column
    declare
      own constant text := nullif(pg_catalog.current_setting('app.org', true), '');
      known text[];
    begin
      perform pg_catalog.set_config('app.maintenance', '', true);
      perform from public.clients c where c.org_id = own and c.id = $1 for update;
      if not found then return; end if;
      select coalesce(pg_catalog.array_agg(a.id), '{}') into known from public.applications a where a.org_id = own and a.client_id = $1;

      update public.feeds f
        set client_id = null, application_id = null, scope = 'coach', name = 'Erased', document = null, document_gzip = null, document_br = null,
            memory = null, etag = null, stale_since = null, external_source = null, external_id = null,
            revoked_at = coalesce(f.revoked_at, pg_catalog.now())
        where f.org_id = own and (f.client_id = $1 or f.application_id = any (known));
      update public.webhook_deliveries d
        set log = '[]', last_error = null,
            status = case d.status when 'pending' then 'cancelled' else d.status end,
            next_attempt_at = null,
            finished_at = coalesce(d.finished_at, pg_catalog.now())
        from public.events e
        where d.org_id = own and e.org_id = own and e.number = d.event_number and (e.client_id = $1 or e.application_id = any (known));
      update public.events e set body = '{}' where e.org_id = own and (e.client_id = $1 or e.application_id = any (known));
      update public.hook_receipts r set detail = null
        from public.hook_objects o
        where r.org_id = own and o.org_id = own and o.source_id = r.source_id and o.object_id = r.object_id and o.application_id = any (known);
      delete from public.idempotency_keys k
        where k.org_id = own and exists (
          select from pg_catalog.unnest(known || $1) as named (id)
          where pg_catalog.strpos(k.path, named.id) > 0 or pg_catalog.strpos(k.body, named.id) > 0);
      return query delete from public.clients c where c.org_id = own and c.id = $1 returning c.org_id, c.id;
    end
  $$;
--> statement-breakpoint
revoke all on all functions in schema lookup from public;
--> statement-breakpoint
grant execute on all functions in schema lookup to tact_app;
--> statement-breakpoint

-- Every process hears within a second that a key no longer holds, or holds for something else.
create function public.announce_key() returns trigger
  language plpgsql set search_path = ''
  as $$
    begin
      perform pg_catalog.pg_notify('tact_keys', pg_catalog.json_build_object('organisation', new.org_id, 'id', new.id)::text);
      return null;
    end
  $$;
--> statement-breakpoint
create trigger announce_key after update on public.api_keys
  for each row when (
    old.revoked_at is distinct from new.revoked_at
    or old.expires_at is distinct from new.expires_at
    or old.scopes is distinct from new.scopes
    or old.origins is distinct from new.origins
    or old.version is distinct from new.version)
  execute function public.announce_key();
