#!/bin/sh
# Makes the role that the portal works by, once, when the database is made: it owns nothing, and the migration gives it its rights.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$(cat /run/secrets/portal_password)" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role portal login password :'password';
SQL
