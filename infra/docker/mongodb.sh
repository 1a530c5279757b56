#!/bin/bash
# Starts MongoDB as a replica set with authentication: its members know each other by the key in MONGODB_KEY.
set -euo pipefail
printf '%s' "$MONGODB_KEY" > /tmp/mongodb.key
chmod 400 /tmp/mongodb.key
chown mongodb:mongodb /tmp/mongodb.key
exec docker-entrypoint.sh mongod --replSet linli --bind_ip_all --keyFile /tmp/mongodb.key
