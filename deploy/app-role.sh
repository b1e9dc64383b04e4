#!/bin/sh
# The login that server and worker use: neither owner nor superuser. Run once, when the database is made.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role tact_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'password';
grant connect on database tact to tact_app;
SQL
