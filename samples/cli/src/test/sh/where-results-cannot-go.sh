#!/usr/bin/env bash
# Takes the reader of thinknx away, closes its streams and fills its disk: what is long stops, and nothing is sent unseen.
# Usage: where-results-cannot-go.sh FOLDER-OF-THE-PROGRAM
set -u
. "$(dirname "$0")/checks.sh" "$1"

export THINKNX_URL=$local_url THINKNX_USER=service THINKNX_PASSWORD=$password
printf 'format: 1\nplant: Villa\ndevices:\n  Ceiling light: {kind: light, guid: %s, controllers: [power]}\n' $light >"$work/villa.yaml"
for _ in $(seq 20000); do echo "light power set $light on"; done >"$work/many"

# without_reader COMMAND…: gives the command a reader that goes after one line; its status is in $status.
without_reader() {
  "$@" 2>"$work/err" | head -n 1 >"$work/out"
  status=${PIPESTATUS[0]}
}

without_reader thinknx -v batch "$work/many"
check "a batch ends when its reader goes" [ "$status" = 1 ]
check "and says so" complains "standard output is closed; the batch was stopped after"
sent=$(grep -c ', attempt 1)$' "$work/err")
check "it has not gone on" [ "$sent" -lt 20000 ]
printed=$(sed -n 's/.*stopped after \([0-9]*\) command.*/\1/p' "$work/err")
check "each command that was sent is accounted for" [ "$sent" = $((printed + 1)) ]
without_reader thinknx batch "$work/many" --parallel 8
check "a batch in parallel ends, too" [ "$status" = 1 ]
check "and tells of the lines whose results are lost" complains "could not be printed"
mkfifo "$work/generator"
exec 3<>"$work/generator"
head -n 1000 "$work/many" >&3
without_reader timeout 100 thinknx batch - --parallel 2 <"$work/generator"
exec 3>&-
check "nobody waits for more commands of a generator that is still there" [ "$status" = 1 ]

# Each change is a line; the second finds nobody.
thinknx --plant "$work/villa.yaml" watch --freshness 300ms --budget 20 2>"$work/err" | head -n 1 >"$work/out" &
watching=$!
state=on
for _ in $(seq 60); do
  kill -0 $watching 2>/dev/null || break
  thinknx light power set $light $state >/dev/null
  [ $state = on ] && state=off || state=on
done
check "watching ends when its reader goes" sh -c "! kill -0 $watching 2>/dev/null"
check "after it has told of a change" says "Ceiling light power"
check "and is quiet about it" [ ! -s "$work/err" ]

# A full disk.
for words in "list" "list --json" "snapshot" "watch --json" "doctor" "doctor --json" "--help" \
  "completion bash" "system server-status" "batch $work/villa.yaml"; do
  status=0
  # shellcheck disable=SC2086
  thinknx --plant "$work/villa.yaml" $words >/dev/full 2>"$work/err" || status=$?
  check "status 1 on a full disk: $words" [ $status = 1 ]
  check "with the reason: $words" complains "standard output cannot be written: No space left on device"
done
thinknx light power set $light on >/dev/full 2>"$work/err"
check "that a command was sent is told" complains "the command was sent, and its answer could not be printed"
status=0
thinknx simulator --port 0 --cloud-port 0 --web-port 0 >/dev/full 2>"$work/err" || status=$?
check "a simulator that cannot tell its address ends" [ $status = 1 ]
check "and says why" complains "standard output cannot be written"

# Closed streams.
status=0
thinknx list --plant "$work/villa.yaml" >&- 2>"$work/err" || status=$?
check "no standard output" [ $status = 1 ]
check "is told" complains "standard output"
status=0
printf 'light power set nowhere on\nlight power set %s on\n' $light | thinknx -v batch - >"$work/out" 2>&- || status=$?
check "no standard error: the status is that of the first failure" [ $status = 4 ]
check "and all results are there" [ "$(wc -l <"$work/out")" = 2 ]
status=0
thinknx batch "$work/many" >&- 2>&- || status=$?
check "neither of them" [ $status = 1 ]
status=0
head -n 50 "$work/many" | thinknx -v batch - 2> >(exec true) >"$work/out" || status=$?
check "nobody reads standard error: all is done" [ $status = 0 ]
check "and all results are there" [ "$(wc -l <"$work/out")" = 50 ]
finish
