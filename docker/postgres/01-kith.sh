#!/bin/bash
# Once, when the cluster is new: the role that owns the database, and is no superuser.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$KITH_DB_PASSWORD" --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
create role kith login createrole nosuperuser nobypassrls password :'password';
create database kith owner kith;
SQL
