#!/usr/bin/env bash
# Adds a migration of the same name for both providers: services/add-migration.sh Sessions AddWaitlist [Context, default SessionsDb]
# Generated files are never edited; to redo the newest one, run the script with --remove in place of the name.
set -euo pipefail
cd "$(dirname "$0")/.."
service=$1 name=$2 context=${3:-$1Db}
export EF_SERVICE=$service UseSharedCompilation=true
folder=Data/Migrations
[ "$context" = "${service}Db" ] || folder=Data/Migrations/$context
dotnet tool restore >/dev/null
dotnet build "services/.ef/EfDesign.csproj" -v q --nologo -p:RunAnalyzers=false
for provider in Sqlite SqlServer; do
  common=(--no-build --project "services/$service" --startup-project services/.ef --context "$provider$context")
  if [ "$name" = --remove ]; then
    dotnet ef migrations remove --force "${common[@]}"
  else
    dotnet ef migrations add "$name" "${common[@]}" --output-dir "$folder/$provider"
  fi
done
