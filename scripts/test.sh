#!/usr/bin/env bash
# All tests: format, lints, floors, generated code, unit, property, bounded fuzz, integration, and the
# journeys with the real aws command, boto3 and Terraform, as this user and, where this is root, as an
# ordinary one too. Everything it starts talks to loopback and to network namespaces of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh tests
export PYTHON="$PWD/.venv/bin/python"
step() { printf '\n== %s\n' "$*"; }

step "format";          cargo fmt --all --check
step "generated code";  cargo xtask gen --check
step "floors and licences"; cargo xtask tidy
step "lints";           cargo clippy --quiet --workspace --all-targets -- -D warnings
step "unit, property, fuzz and integration tests"
if command -v cargo-nextest >/dev/null; then
  cargo nextest run --workspace --no-fail-fast
else
  cargo test --quiet --workspace --no-fail-fast
fi
step "documentation tests"; cargo test --quiet --doc --workspace
step "fuzz targets";    cargo xtask fuzz --seconds "${YARD_FUZZ_SECONDS:-10}"
step "build";           cargo build --quiet --package yard
step "journeys";        scripts/journeys.sh
