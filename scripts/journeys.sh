#!/usr/bin/env bash
# The journeys, with real clients against a real yard; arguments go to pytest.
# As root each run has a network namespace of its own, so that no packet can leave this machine; then
# the same once more as an ordinary user. As an ordinary user they run once.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
bin=${YARD_BIN:-$root/target/debug/yard}
[ -x "$bin" ] || { echo "there is no $bin: cargo build --package yard" >&2; exit 1; }
command -v terraform >/dev/null || {
  echo "terraform is missing: install it from https://developer.hashicorp.com/terraform/install" >&2; exit 1; }

# Where the provider cannot be downloaded, a mirror on this machine serves it.
if [ -z "${YARD_TF_MIRROR:-}" ]; then
  while read -r found; do
    if compgen -G "$found/hashicorp/aws/*/*/terraform-provider-aws*" >/dev/null ||
      compgen -G "$found/hashicorp/aws/terraform-provider-aws*" >/dev/null; then
      YARD_TF_MIRROR=$(dirname "$found")
      export YARD_TF_MIRROR
      break
    fi
  done < <(find / -xdev -type d -name registry.terraform.io -not -path '*/.terraform/*' 2>/dev/null || true)
fi

if [ "$(id -u)" != 0 ]; then
  exec env YARD_BIN="$bin" .venv/bin/python -m pytest -n "${YARD_JOURNEY_WORKERS:-2}" --dist loadfile journeys "$@"
fi

inside='ip link set lo up && exec "$@"'
echo "-- as root"
env YARD_BIN="$bin" YARD_PRIVATE_NET=1 unshare --net sh -c "$inside" sh \
  .venv/bin/python -m pytest -p no:cacheprovider -n "${YARD_JOURNEY_WORKERS:-2}" --dist loadfile journeys "$@"

# The checkout may lie where nobody else may look: the ordinary user gets copies of what it needs.
user=yard-journeys
made=
id "$user" >/dev/null 2>&1 || { useradd --create-home --shell /bin/sh "$user"; made=yes; }
home=$(getent passwd "$user" | cut -d: -f6)
stage=$(mktemp -d "$home/run.XXXXXX")
leave() {
  cd /
  rm -rf "$stage"
  [ -z "$made" ] || userdel --remove "$user" 2>/dev/null || true
}
trap leave EXIT
cp -a "$bin" "$stage/yard"
cp -a journeys examples "$stage/"
/usr/bin/python3 -m venv "$stage/.venv"
cp -a .venv/lib/python3*/site-packages/. "$stage"/.venv/lib/python3*/site-packages/
for tool in aws; do
  sed "1s|.*|#!$stage/.venv/bin/python|" ".venv/bin/$tool" > "$stage/.venv/bin/$tool"
  chmod +x "$stage/.venv/bin/$tool"
done
mirror=
if [ -n "${YARD_TF_MIRROR:-}" ]; then mirror="YARD_TF_MIRROR=$YARD_TF_MIRROR"; fi
chown -R "$user": "$stage"
echo "-- as an ordinary user"
cd "$stage"
unshare --net sh -c "$inside" sh \
  setpriv --reuid "$user" --regid "$user" --init-groups \
  env -i HOME="$home" PATH="/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin" LANG=C.UTF-8 $mirror \
  YARD_BIN="$stage/yard" YARD_PRIVATE_NET=1 \
  .venv/bin/python -m pytest -p no:cacheprovider -n "${YARD_JOURNEY_WORKERS:-2}" --dist loadfile journeys "$@"
