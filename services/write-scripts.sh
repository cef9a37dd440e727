#!/usr/bin/env bash
# Writes services/*/Data/Scripts/*.sql again: for each database one script of all migrations that an administrator can run, and run again.
# Read what changed before you commit: it is what will happen to somebody's data.
set -euo pipefail
cd "$(dirname "$0")/.."
LIVINGNETWORKS_WRITE_SCRIPTS=1 dotnet test tests/Standalone.Tests --nologo -v q --filter "FullyQualifiedName~The_script_for_an_administrator"
git --no-pager diff --stat -- 'services/*/Data/Scripts/*.sql'
