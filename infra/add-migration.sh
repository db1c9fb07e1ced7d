#!/usr/bin/env bash
# Adds a migration to the catalogue or to the municipalities' databases, for every provider.
# Usage: infra/add-migration.sh catalog|tenant Name
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:?catalog or tenant}
name=${2:?name of the migration}
case "$kind" in
  catalog) context=SqliteCatalogDbContext folder=Catalog ;;
  tenant) context=SqliteTenantDbContext folder=Tenant ;;
  *) echo "first argument: catalog or tenant" >&2; exit 2 ;;
esac
dotnet tool restore >/dev/null
dotnet ef migrations add "$name" --project api/Bezwaar.Api --context "$context" \
  --output-dir "Platform/Persistence/Sqlite/Migrations/$folder"
