# What both scripts need: a simulated server, the program on the PATH, and checks that are counted.

program=${1:?the folder of thinknx and thinknx.jar}
work=$(mktemp -d)
simulator=''
failed=0
number=0

# GUIDs of the simulator's demo villa.
light=1IzPszHWAEuvzxtXBMrkzA
porch=1IzPszHWAEuvzxtXBMrkzB
blind=1IzPszHWAEuvzxtXBMrkzC
value=1IzPszHWAEuvzxtXBMrkzE
thermostat=1IzPszHWAEuvzxtXBMrkzF
hvac=1IzPszHWAEuvzxtXBMrkzG
scene=1IzPszHWAEuvzxtXBMrkzH
button=1IzPszHWAEuvzxtXBMrkzI

# Secrets that must not turn up anywhere.
password=${password:-canary-password-7Zq}
key='CANARYKEY4xY'

clean() {
  [ -n "$simulator" ] && kill "$simulator" 2>/dev/null && wait "$simulator" 2>/dev/null
  # A shell that is told to end may still write its history.
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    rm -rf "$work" 2>/dev/null && return
    sleep 0.3
  done
  rm -rf "$work"
}
trap clean EXIT

ok() {
  number=$((number + 1))
  echo "ok $number - $1"
}

not_ok() {
  number=$((number + 1))
  failed=$((failed + 1))
  echo "not ok $number - $1"
  shift
  printf '#   %s\n' "$@"
}

# check NAME COMMAND…: the command succeeds.
check() {
  local name=$1
  shift
  if "$@"; then ok "$name"; else not_ok "$name" "$*" "out: $(head -c 600 "$work/out")" "err: $(head -c 600 "$work/err")"; fi
}
: >"$work/out" >"$work/err"

# run STATUS NAME COMMAND…: the command ends with the status; its output is in $work/out and $work/err.
run() {
  local expected=$1 name=$2 status=0
  shift 2
  "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
  cat "$work/out" "$work/err" >>"$work/log"
  if [ "$status" = "$expected" ]; then
    ok "$name"
  else
    not_ok "$name: status $status, not $expected" "$*" "out: $(head -c 600 "$work/out")" "err: $(head -c 600 "$work/err")"
  fi
}

says() { grep -qF -- "$1" "$work/out"; }
complains() { grep -qF -- "$1" "$work/err"; }
is_json() { jq -e "$1" "$work/out" >/dev/null; }

start_simulator() {
  THINKNX_USER=service THINKNX_PASSWORD=$password THINKNX_KEY=$key \
    thinknx simulator --port 0 --cloud-port 0 --web-port 0 --certificate "$work/cloud.pem" >"$work/simulator" 2>&1 &
  simulator=$!
  local tries=0
  until grep -qs '^trust' "$work/simulator"; do
    tries=$((tries + 1))
    [ $tries -lt 300 ] || { echo "the simulator does not start" && cat "$work/simulator" && exit 1; }
    sleep 0.1
  done
  local_url=$(sed -n 's|^local *\(http://[^/]*\)/.*|\1|p' "$work/simulator")
  cloud_url=$(sed -n 's|^cloud *\(https://[^/]*\)/.*|\1|p' "$work/simulator")
  page_url=$(sed -n 's|^page *\(http://[^/]*\).*|\1|p' "$work/simulator")
}

# fault KIND: calls go wrong from now on; "no_faults" ends it.
fault() {
  curl -sf -H 'X-Thinknx-Page: test' -d "fault=$1&seconds=60" "$page_url/page/faults/add" >"$work/fault" || not_ok "fault $1"
}
no_faults() { curl -sf -H 'X-Thinknx-Page: test' -X POST "$page_url/page/faults/clear" >/dev/null; }

finish() {
  echo "1..$number"
  [ $failed = 0 ] || exit 1
}

PATH=$program:$PATH
export PATH
export XDG_CONFIG_HOME="$work/config" HOME="$work/home"
mkdir -p "$HOME"
unset THINKNX_URL THINKNX_USER THINKNX_PASSWORD THINKNX_KEY THINKNX_PROFILE THINKNX_PLANT NO_COLOR
start_simulator
