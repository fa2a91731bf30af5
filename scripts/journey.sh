#!/usr/bin/env bash
# Sets this machine up, starts a yard of its own, and walks the tutorial with the real aws command: two
# private servers, a NAT gateway, a load balancer; then asks the balancer until both have answered.
# Everything is taken down at the end, unless --keep is given.
set -euo pipefail
cd "$(dirname "$0")/.."
keep=; [ "${1:-}" = --keep ] && keep=yes
scripts/setup.sh
echo "Building yard"
cargo build --quiet --release --package yard
yard=$PWD/target/release/yard
PATH=$PWD/.venv/bin:$PATH

export YARD_DATA; YARD_DATA=$(mktemp -d "${TMPDIR:-/tmp}/yard-journey.XXXXXX")
listen=${YARD_LISTEN:-127.0.0.1:4566}
finish() {
  status=$?
  if [ -n "$keep" ] && [ "$status" = 0 ]; then
    echo
    echo "The yard goes on. To use it:   export YARD_DATA=$YARD_DATA; eval \"\$($yard env --region $region)\""
    echo "To end it:                     $yard --data $YARD_DATA reset --yes"
  else
    "$yard" reset --yes || true
    rm -rf "$YARD_DATA"
  fi
}
trap finish EXIT

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
region=ap-northeast-2
say "Starting a yard"
"$yard" up --detach --listen "$listen" --egress isolated
eval "$("$yard" env --region $region)"
export AWS_PAGER=
get() { aws "$@" --output text; }

say "Who am I, and what is there?"
get sts get-caller-identity --query Arn
vpc=$(get ec2 describe-vpcs --filters Name=is-default,Values=true --query 'Vpcs[0].VpcId')
public() { get ec2 describe-subnets --filters Name=default-for-az,Values=true Name=availability-zone,Values=$region$1 --query 'Subnets[0].SubnetId'; }
public_a=$(public a); public_c=$(public c)
echo "default VPC $vpc, public subnets $public_a and $public_c"

say "Two private subnets, with a NAT gateway to reach out by"
private_a=$(get ec2 create-subnet --vpc-id "$vpc" --cidr-block 172.31.112.0/20 --availability-zone ${region}a --query Subnet.SubnetId)
private_c=$(get ec2 create-subnet --vpc-id "$vpc" --cidr-block 172.31.144.0/20 --availability-zone ${region}c --query Subnet.SubnetId)
allocation=$(get ec2 allocate-address --domain vpc --query AllocationId)
nat=$(get ec2 create-nat-gateway --subnet-id "$public_a" --allocation-id "$allocation" --query NatGateway.NatGatewayId)
aws ec2 wait nat-gateway-available --nat-gateway-ids "$nat"
table=$(get ec2 create-route-table --vpc-id "$vpc" --query RouteTable.RouteTableId)
get ec2 create-route --route-table-id "$table" --destination-cidr-block 0.0.0.0/0 --gateway-id "$nat" >/dev/null
for subnet in "$private_a" "$private_c"; do
  get ec2 associate-route-table --route-table-id "$table" --subnet-id "$subnet" --query AssociationId
done

say "Security groups: HTTP to the balancer from anywhere, port 3000 to the servers from the balancer"
web=$(get ec2 create-security-group --group-name web --description web --vpc-id "$vpc" --query GroupId)
server=$(get ec2 create-security-group --group-name server --description server --vpc-id "$vpc" --query GroupId)
get ec2 authorize-security-group-ingress --group-id "$web" --protocol tcp --port 80 --cidr 0.0.0.0/0 --query Return
get ec2 authorize-security-group-ingress --group-id "$server" --protocol tcp --port 3000 --source-group "$web" --query Return

say "Two private servers"
image=$(get ec2 describe-images --owners amazon --filters 'Name=name,Values=cloudyard-host-*' --query 'Images[0].ImageId')
servers=
for subnet in "$private_a" "$private_c"; do
  id=$(get ec2 run-instances --image-id "$image" --instance-type t3.micro --subnet-id "$subnet" \
    --security-group-ids "$server" --user-data file://examples/multi-server/server.sh --query 'Instances[0].InstanceId')
  servers="$servers $id"
done
aws ec2 wait instance-running --instance-ids $servers
echo "running:$servers"

say "A load balancer in front of them"
balancer=$(get elbv2 create-load-balancer --name multi-server --subnets "$public_a" "$public_c" --security-groups "$web" --query 'LoadBalancers[0].LoadBalancerArn')
group=$(get elbv2 create-target-group --name servers --protocol HTTP --port 3000 --vpc-id "$vpc" --health-check-interval-seconds 5 \
  --health-check-timeout-seconds 2 --healthy-threshold-count 2 --query 'TargetGroups[0].TargetGroupArn')
targets=(); for id in $servers; do targets+=("Id=$id"); done
aws elbv2 register-targets --target-group-arn "$group" --targets "${targets[@]}"
get elbv2 create-listener --load-balancer-arn "$balancer" --protocol HTTP --port 80 \
  --default-actions "Type=forward,TargetGroupArn=$group" --query 'Listeners[0].ListenerArn' >/dev/null
aws elbv2 wait load-balancer-available --load-balancer-arns "$balancer"
aws elbv2 wait target-in-service --target-group-arn "$group"
name=$(get elbv2 describe-load-balancers --load-balancer-arns "$balancer" --query 'LoadBalancers[0].DNSName')

say "Asking http://$name:${listen##*:}/"
seen=
for _ in 1 2 3 4 5 6; do
  answer=$(curl --silent --show-error --fail --max-time 10 "http://$name:${listen##*:}/")
  echo "  $answer"
  seen="$seen $answer"
done
for id in $servers; do
  case "$seen" in *"$id"*) ;; *) echo "$id did not answer" >&2; exit 1 ;; esac
done
echo "Both servers answered."

say "A private server cannot be reached from outside, and the yard shows what there is"
first=$(echo $servers | cut -d' ' -f1)
address=$(get ec2 describe-instances --instance-ids "$first" --query 'Reservations[0].Instances[0].PrivateIpAddress')
if "$yard" outside -- curl --silent --max-time 1 "http://$address:3000/"; then
  echo "$address answered to the internet" >&2; exit 1
fi
echo "nobody on the internet reaches $address"
"$yard" ls
