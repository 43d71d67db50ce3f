#!/bin/sh
# Makes what compose.yaml reads from deploy/secrets, where it is missing. The OpenID provider gives oidc_client_secret: put it there by hand.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
for name in auth_secret hmac_key database_password portal_password; do
  [ -s "secrets/$name" ] || openssl rand -hex 32 >"secrets/$name"
done
[ -s secrets/evidence_key ] || openssl genpkey -algorithm ed25519 -out secrets/evidence_key
printf 'postgresql://portal:%s@database:5432/portal' "$(cat secrets/portal_password)" >secrets/database_url
printf 'postgresql://portal_owner:%s@database:5432/portal' "$(cat secrets/database_password)" >secrets/database_migration_url
# The folder keeps other people of this machine out; the containers' users must be able to read the files that are mounted.
chmod 700 secrets
chmod 644 secrets/*
