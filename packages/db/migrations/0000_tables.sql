CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "applications" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"client_id" text NOT NULL,
	"employer_id" text NOT NULL,
	"role" text NOT NULL,
	"route" text NOT NULL,
	"policy_id" text NOT NULL,
	"policy_edition" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"fact_count" integer DEFAULT 0 NOT NULL,
	"last_fact_at" timestamp with time zone,
	"external_source" text,
	"external_id" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "applications_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "applications_external_key" UNIQUE("org_id","external_source","external_id")
);
--> statement-breakpoint
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"org_id" text NOT NULL,
	"number" bigint NOT NULL,
	"id" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"target" text NOT NULL,
	"request_id" text,
	"at" timestamp with time zone NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_org_id_number_pk" PRIMARY KEY("org_id","number"),
	CONSTRAINT "audit_events_id_key" UNIQUE("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"time_zone" text NOT NULL,
	"coach_id" text,
	"external_source" text,
	"external_id" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "clients_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "clients_external_key" UNIQUE("org_id","external_source","external_id")
);
--> statement-breakpoint
ALTER TABLE "clients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employers" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"region" text NOT NULL,
	"closed" json NOT NULL,
	"calendar" json NOT NULL,
	"calendar_from" date NOT NULL,
	"calendar_through" date NOT NULL,
	"calendar_source" text NOT NULL,
	"external_source" text,
	"external_id" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "employers_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "employers_external_key" UNIQUE("org_id","external_source","external_id")
);
--> statement-breakpoint
ALTER TABLE "employers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "facts" (
	"org_id" text NOT NULL,
	"application_id" text NOT NULL,
	"id" text NOT NULL,
	"type" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"body" json NOT NULL,
	"sequence" integer NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "facts_org_id_application_id_id_pk" PRIMARY KEY("org_id","application_id","id"),
	CONSTRAINT "facts_sequence_key" UNIQUE("org_id","application_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feeds" (
	"org_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"scope" text NOT NULL,
	"client_id" text,
	"user_id" text NOT NULL,
	"privacy" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"rotated_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"last_fetched_at" timestamp with time zone,
	"last_fetched_by" text,
	"document" "bytea",
	"document_gzip" "bytea",
	"etag" text,
	"last_modified" timestamp with time zone,
	"rendered_at" timestamp with time zone,
	"stale_since" timestamp with time zone,
	CONSTRAINT "feeds_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "feeds_secret_key" UNIQUE("org_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "members" (
	"org_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "members_org_id_user_id_pk" PRIMARY KEY("org_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"org_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_revisions" (
	"org_id" text NOT NULL,
	"application_id" text NOT NULL,
	"number" integer NOT NULL,
	"id" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"policy_id" text NOT NULL,
	"policy_edition" text NOT NULL,
	"engine_version" text NOT NULL,
	"zone_data" text NOT NULL,
	"plan" json NOT NULL,
	"diff" json NOT NULL,
	"fact_ids" text[] NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	CONSTRAINT "plan_revisions_org_id_application_id_number_pk" PRIMARY KEY("org_id","application_id","number"),
	CONSTRAINT "plan_revisions_id_key" UNIQUE("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_revisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "steps" (
	"org_id" text NOT NULL,
	"application_id" text NOT NULL,
	"lineage" text NOT NULL,
	"step_id" text NOT NULL,
	"client_id" text NOT NULL,
	"kind" text NOT NULL,
	"interview" text,
	"touch" boolean NOT NULL,
	"fixed_status" text,
	"opens" timestamp with time zone NOT NULL,
	"ideal" timestamp with time zone NOT NULL,
	"by" timestamp with time zone NOT NULL,
	"closes" timestamp with time zone NOT NULL,
	"firmness" text NOT NULL,
	"body" json NOT NULL,
	"position" integer NOT NULL,
	"shown" text NOT NULL,
	"sequence" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_modified" timestamp with time zone NOT NULL,
	"dropped_at" timestamp with time zone,
	CONSTRAINT "steps_org_id_application_id_lineage_pk" PRIMARY KEY("org_id","application_id","lineage")
);
--> statement-breakpoint
ALTER TABLE "steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_org_id_client_id_clients_org_id_id_fk" FOREIGN KEY ("org_id","client_id") REFERENCES "public"."clients"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_org_id_employer_id_employers_org_id_id_fk" FOREIGN KEY ("org_id","employer_id") REFERENCES "public"."employers"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_org_id_coach_id_members_org_id_user_id_fk" FOREIGN KEY ("org_id","coach_id") REFERENCES "public"."members"("org_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employers" ADD CONSTRAINT "employers_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facts" ADD CONSTRAINT "facts_org_id_application_id_applications_org_id_id_fk" FOREIGN KEY ("org_id","application_id") REFERENCES "public"."applications"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_org_id_client_id_clients_org_id_id_fk" FOREIGN KEY ("org_id","client_id") REFERENCES "public"."clients"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_org_id_user_id_members_org_id_user_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "public"."members"("org_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_org_id_organisations_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."organisations"("org_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_revisions" ADD CONSTRAINT "plan_revisions_org_id_application_id_applications_org_id_id_fk" FOREIGN KEY ("org_id","application_id") REFERENCES "public"."applications"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_org_id_application_id_applications_org_id_id_fk" FOREIGN KEY ("org_id","application_id") REFERENCES "public"."applications"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steps" ADD CONSTRAINT "steps_org_id_client_id_clients_org_id_id_fk" FOREIGN KEY ("org_id","client_id") REFERENCES "public"."clients"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applications_client_idx" ON "applications" USING btree ("org_id","client_id");--> statement-breakpoint
CREATE INDEX "applications_employer_idx" ON "applications" USING btree ("org_id","employer_id");--> statement-breakpoint
CREATE INDEX "audit_events_target_idx" ON "audit_events" USING btree ("org_id","target");--> statement-breakpoint
CREATE INDEX "account_user_idx" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rate_limit_key_key" ON "auth"."rate_limit" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token_key" ON "auth"."session" USING btree ("token");--> statement-breakpoint
CREATE INDEX "session_user_idx" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_email_key" ON "auth"."user" USING btree ("email");--> statement-breakpoint
CREATE INDEX "verification_identifier_idx" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "clients_email_key" ON "clients" USING btree ("org_id",lower(email));--> statement-breakpoint
CREATE INDEX "clients_coach_idx" ON "clients" USING btree ("org_id","coach_id");--> statement-breakpoint
CREATE INDEX "employers_calendar_through_idx" ON "employers" USING btree ("calendar_through");--> statement-breakpoint
CREATE INDEX "feeds_secret_idx" ON "feeds" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "feeds_client_idx" ON "feeds" USING btree ("org_id","client_id");--> statement-breakpoint
CREATE INDEX "feeds_stale_idx" ON "feeds" USING btree ("stale_since") WHERE stale_since is not null and revoked_at is null;--> statement-breakpoint
CREATE INDEX "members_user_idx" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "plan_revisions_made_idx" ON "plan_revisions" USING btree ("org_id","made_at");--> statement-breakpoint
CREATE INDEX "steps_open_closes_idx" ON "steps" USING btree ("org_id","closes") WHERE fixed_status is null and dropped_at is null;--> statement-breakpoint
CREATE INDEX "steps_open_client_idx" ON "steps" USING btree ("org_id","client_id","closes") WHERE fixed_status is null and dropped_at is null;--> statement-breakpoint
CREATE INDEX "steps_dropped_idx" ON "steps" USING btree ("org_id","dropped_at") WHERE dropped_at is not null;--> statement-breakpoint
CREATE POLICY "tenant" ON "applications" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "audit_events" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "clients" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "employers" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "facts" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "feeds" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "members" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "organisations" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "plan_revisions" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));--> statement-breakpoint
CREATE POLICY "tenant" ON "steps" AS PERMISSIVE FOR ALL TO public USING (org_id = nullif(current_setting('app.org', true), '')) WITH CHECK (org_id = nullif(current_setting('app.org', true), ''));