#!/bin/bash
# Answers on port 3000 with this server's own instance id, asked of the metadata service, and its zone.
TOKEN=$(curl -sf -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 300')
ask() { curl -sf -H "X-aws-ec2-metadata-token: $TOKEN" "http://169.254.169.254/latest/meta-data/$1"; }
mkdir -p /srv/site
echo "$(ask instance-id) $(ask placement/availability-zone)" > /srv/site/index.html
cd /srv/site
nohup /usr/bin/python3 -m http.server 3000 >/var/log/site.log 2>&1 &
