#!/usr/bin/env bash
# Adds a migration to the catalogue or to the municipalities' databases, for every provider.
# Usage: infra/add-migration.sh catalog|tenant Name
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:?catalog or tenant}
name=${2:?name of the migration}
case "$kind" in
  catalog) folder=Catalog ;;
  tenant) folder=Tenant ;;
  *) echo "first argument: catalog or tenant" >&2; exit 2 ;;
esac
dotnet tool restore >/dev/null
dotnet build api/Bezwaar.Api -p:BuildWebClient=false
for provider in Sqlite PostgreSql SqlServer; do
  dotnet ef migrations add "$name" --project api/Bezwaar.Api --no-build --context "$provider${folder}DbContext" \
    --output-dir "Platform/Persistence/$provider/Migrations/$folder"
done
