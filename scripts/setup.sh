#!/usr/bin/env bash
# Installs what this machine lacks and builds yard. Runs again at no cost when all is there.
#   scripts/setup.sh          what running needs
#   scripts/setup.sh tests    also what the tests need
#   scripts/setup.sh benches  also the peers that the benches measure against
set -euo pipefail
cd "$(dirname "$0")/.."
want=${1:-run}

packages=(ca-certificates curl gcc libc6-dev iproute2 uidmap libnss-myhostname python3 python3-venv)
[ "$want" = run ] || packages+=(chromium g++ nftables openssh-client openssl procps util-linux)
[ "$want" != benches ] || packages+=(haproxy nginx-light runc)

if command -v dpkg-query >/dev/null; then
  missing=()
  for package in "${packages[@]}"; do
    # nginx comes in several packages; any of them will do.
    [ "$package" = nginx-light ] && command -v nginx >/dev/null && continue
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing: ${missing[*]}"
    sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq
    # A service that starts by itself would take ports that balancers want.
    $sudo env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
else
  echo "This is no Debian: see that these are there: ${packages[*]}" >&2
fi

command -v cargo >/dev/null || { echo "Rust is missing: install it from https://rustup.rs" >&2; exit 1; }

# The clients live in a folder of their own, so that they meet nothing else on this machine.
if ! .venv/bin/python -c 'import boto3, pytest, xdist' 2>/dev/null || ! cmp -s requirements.txt .venv/requirements.txt; then
  echo "Installing the aws command, boto3 and pytest into .venv"
  /usr/bin/python3 -m venv --clear .venv
  .venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
  cp requirements.txt .venv/requirements.txt
fi

# The peers live in another: they want other releases of the same libraries.
if [ "$want" = benches ] && ! cmp -s benches/requirements.txt benches/.venv/requirements.txt; then
  echo "Installing the peers that benches measure against into benches/.venv"
  /usr/bin/python3 -m venv --clear benches/.venv
  benches/.venv/bin/pip install --quiet --disable-pip-version-check -r benches/requirements.txt
  cp benches/requirements.txt benches/.venv/requirements.txt
fi
