#!/bin/bash
# Starts the service once on a database that is thrown away, lets it answer what a day of it answers most, ends it, and
# leaves the JVM's AOT cache in APP/kith.aot. Run in the image, or by hand: docker/train.sh APP PORT
set -euo pipefail
APP=${1:-/app}
PORT=${2:-8080}
DATA=$(mktemp -d)
trap 'rm -rf "$DATA"' EXIT
cd "$APP"

KITH_DATA="$DATA/data" QUARKUS_HTTP_PORT="$PORT" QUARKUS_LOG_CONSOLE_JSON_ENABLED=true QUARKUS_SHUTDOWN_DELAY=0S \
  java -XX:AOTCacheOutput=kith.aot @"$APP/jvm.options" -jar "$APP/quarkus-run.jar" > "$DATA/log" 2>&1 &
SERVICE=$!

# No curl in the image: bash speaks enough HTTP.
ask() {
  local head="$1 $2 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n$3Content-Length: ${#4}\r\n\r\n$4"
  exec 3<> "/dev/tcp/127.0.0.1/$PORT" && printf '%b' "$head" >&3 && cat <&3 && exec 3>&-
}

for _ in $(seq 120); do
  kill -0 $SERVICE || { cat "$DATA/log"; exit 1; }
  ask GET /q/health/ready '' '' 2> /dev/null | grep -q '200 OK' && [ -s "$DATA/data/owner.key" ] && break
  sleep 0.5
done

AUTH="Authorization: Bearer $(cat "$DATA/data/owner.key")\r\n"
JSON="${AUTH}Content-Type: application/json\r\n"
CARD='BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ray Hollis\r\nORG:Hollis Auto Repair\r\nEND:VCARD\r\n'
for i in $(seq 20); do
  ask POST /v1/contacts "$JSON" "{\"name\": \"Ann Porter $i\", \"affiliations\": [{\"organization\": \"Harbour $i\"}]}"
  ask GET '/v1/contacts?q=porter' "$AUTH" ''
  ask GET '/v1/contacts?limit=50' "$AUTH" ''
  ask GET /v1/organizations "$AUTH" ''
  ask GET /v1/nothing "$AUTH" ''
done > /dev/null
ask POST /v1/imports "${AUTH}Content-Type: text/vcard\r\n" "$(printf '%b' "$CARD")" > /dev/null
sleep 2
ask GET /q/metrics '' '' > /dev/null

kill -TERM $SERVICE
wait $SERVICE || true
ls -l kith.aot
