#!/usr/bin/env bash
# Adds a migration to the catalogue or to the municipalities' databases, for every provider.
# Usage: infra/add-migration.sh catalog|tenant Name
#
# Expand, then contract: during an upgrade the old and the new version of the host serve the same databases. A migration may
# add tables, nullable columns, columns with a default, and indexes. To drop or rename, or to require a value that older
# code does not write: first release a version that does without it, then add the migration in a later release and mark its
# class with [ContractStep("x.y.z")], the version that stopped using it. A test refuses it otherwise.
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
