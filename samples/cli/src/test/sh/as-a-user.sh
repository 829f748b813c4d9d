#!/usr/bin/env bash
# Drives thinknx as a script of a user would, against the simulator, over every kind of connection.
# Needs jq and curl. Usage: as-a-user.sh FOLDER-OF-THE-PROGRAM
set -u
. "$(dirname "$0")/checks.sh" "$1"

export THINKNX_URL=$local_url THINKNX_USER=service THINKNX_PASSWORD=$password

# All operations of the document, by the names of the document; %s is a GUID.
operations=(
  "power guid=$light cmd=1" "powerstatus guid=$light" "powerlevel guid=$light cmd=50" "powerlevelstatus guid=$light"
  "updown guid=$blind cmd=1" "stop guid=$blind" "heightlevel guid=$blind val=50" "heightlevelstatus guid=$blind"
  "blindstep guid=$blind cmd=1" "blindangle guid=$blind cmd=50" "blindanglestatus guid=$blind"
  "setvalue guid=$value cmd=85.325" "getvalue guid=$value"
  "actualtemp guid=$thermostat" "setpoint guid=$thermostat cmd=20.5" "setpointstatus guid=$thermostat"
  "tempmode guid=$thermostat cmd=1" "tempmodestatus guid=$thermostat"
  "chronoen guid=$thermostat cmd=1" "chronoenstatus guid=$thermostat"
  "hvacpower guid=$hvac cmd=1" "hvacpowerstatus guid=$hvac" "hvacsetpoint guid=$hvac cmd=20.5" "hvacsetpointstatus guid=$hvac"
  "hvacmode guid=$hvac cmd=1" "hvacmodestatus guid=$hvac" "hvacfanset guid=$hvac cmd=2" "hvacfanstatus guid=$hvac"
  "scenelaunch guid=$scene cmd=1" "trigger guid=$button"
  "system/sendKNXbit group=1/0/1 value=0" "system/sendKNX4bits group=1/0/1 value=30" "system/sendKNXbyte group=1/0/1 value=30"
  "system/sendKNXbyteun group=1/0/1 value=-30" "system/sendKNXfloat2bytes group=1/0/1 value=85.235"
  "system/sendKNXfloat4bytes group=1/0/1 value=85.235" "system/serverStatus"
)
check "there are 37 operations" [ ${#operations[@]} = 37 ]

# Each by a process of its own, as scripts call it.
for operation in "${operations[@]}"; do
  # shellcheck disable=SC2086
  run 0 "call $operation" thinknx call $operation --json
  check "its result names the operation" is_json ".ok and .operation == \"${operation%% *}\""
done

# All of them over every kind of connection, one process each.
printf 'call %s\n' "${operations[@]}" >"$work/all"
everywhere() {
  local name=$1
  shift
  run 0 "37 operations: $name" "$@" batch "$work/all" --json --parallel 2
  check "37 results: $name" [ "$(jq -s 'map(select(.ok)) | length' "$work/out")" = 37 ]
  check "in order: $name" [ "$(jq -s 'map(.line) == [range(1; 38)]' "$work/out")" = true ]
}
everywhere digest thinknx
everywhere "digest, POST" thinknx --post
everywhere basic thinknx --auth basic
everywhere query thinknx --auth query
everywhere "the other case of the path" thinknx --quirk version=v1
THINKNX_KEY=$key everywhere cloud thinknx --url "$cloud_url" --trust "$work/cloud.pem"
printf '%s\n' "$key" >"$work/key" && chmod 600 "$work/key"
everywhere "cloud, key from a file" thinknx --url "$cloud_url" --trust "$work/cloud.pem" --key-file "$work/key"

# The vendor's cloud is not to be called by a test: its name leads nowhere, and the key with it.
printf '127.0.0.1 data.thinknx.eu\n' >"$work/hosts"
run 7 "--cloud goes to the vendor's cloud" env THINKNX_KEY=$key JDK_JAVA_OPTIONS="-Djdk.net.hosts.file=$work/hosts" \
  thinknx --cloud --timeout 2s system server-status
check "and says so" complains "cloud"

# Commands derived from the spec.
run 0 "light power set, with feedback" thinknx light power set $light on --feedback
check "is confirmed" says "$light: on"
run 0 "percent with its sign" thinknx light power-level set $light 40% --feedback
check "is confirmed" says "$light: 40 %"
cat >"$work/derived" <<LINES
blind movement up $blind
blind movement stop $blind
blind angle step $blind counter-clockwise
analog-value value set $value -3.25 --feedback
thermostat setpoint set $thermostat 21.5 --feedback
thermostat temp-mode set $thermostat night --feedback
thermostat chrono set $thermostat enabled --feedback
hvac fan-speed set $hvac maximum --feedback
hvac hvac-mode set $hvac auto --feedback
scene launch start $scene
button trigger press $button
system send-knx-percent 1/0/2 30
system send-knx-forced 1/0/3 control on
system send-knx-blind-step 1/0/4 up 0
LINES
run 0 "derived commands" thinknx batch "$work/derived" --json
check "states by name" [ "$(jq -c '.result | .mode // .speed // .temperature // empty' "$work/out" | tr '\n' ' ')" = '21.5 "night" "maximum" "auto" ' ]

# A batch in which some fail.
printf 'light power set %s on\nlight power set nowhere on\nlight power set %s onn\nnonsense\n\n# end\nlight power status %s\n' \
  $light $light $light >"$work/some"
run 4 "a batch ends with the status of the first failure" thinknx batch "$work/some"
check "one line for each command" [ "$(wc -l <"$work/out")" = 5 ]
check "with line numbers" says "7: $light: on"

# Each exit status.
run 0 "status 0" thinknx light power status $light
run 2 "status 2: not understood" thinknx lihgt power status $light
check "with a hint" complains 'did you mean "light"?'
run 2 "status 2: out of range" thinknx light power-level set $light 101
run 2 "status 2: unknown operation" thinknx --json call powr
check "as JSON" is_json '.ok == false and .error == "usage"'
run 3 "status 3: credentials" env THINKNX_PASSWORD=wrong thinknx system server-status
run 4 "status 4: not found" thinknx light power status nowhere
run 5 "status 5: refused" thinknx light power-level status $porch --json
check "with the server's words" is_json '.error == "rejected" and (.message | contains("impossible to execute"))'
fault RATE_LIMIT
run 6 "status 6: too many calls" thinknx light power status $light --timeout 2s --json
check "as JSON" is_json '.error == "rate-limited"'
no_faults
run 7 "status 7: not reachable" thinknx --url http://127.0.0.1:1 light power status $light
fault SERVER_ERROR
run 7 "status 7: server fault" thinknx light power status $light --timeout 2s --json
check "as JSON" is_json '.error == "server-fault"'
no_faults
fault HTML
run 7 "status 7: no JSON" thinknx light power status $light --json
check "as JSON" is_json '.error == "malformed-answer"'
no_faults
fault DROP_BEFORE_ANSWER
run 7 "status 7: outcome unknown" thinknx button trigger press $button --json
check "as JSON" is_json '.error == "outcome-unknown" and .mayHaveRun'
no_faults
fault DELAY
run 8 "status 8: too late" thinknx light power status $light --timeout 500ms --json
check "as JSON" is_json '.error == "timeout"'
no_faults

# Secrets.
for words in "--password $password" "--password=$password" "--key $key" "--url http://service:$password@127.0.0.1" \
  "--user service:$password" "call power guid=$light cmd=1 pass=$password"; do
  # shellcheck disable=SC2086
  run 2 "refused: ${words%%[ =]*} …" thinknx $words system server-status
done
printf '%s' "$password" >"$work/password" && chmod 644 "$work/password"
run 2 "a file that others can read" env -u THINKNX_PASSWORD thinknx --password-file "$work/password" system server-status
chmod 600 "$work/password"
run 0 "a file of one's own" env -u THINKNX_PASSWORD thinknx --password-file "$work/password" system server-status
run 0 "standard input" sh -c "printf '%s\n' '$password' | env -u THINKNX_PASSWORD thinknx --password-file - system server-status"
run 2 "nowhere to ask" env -u THINKNX_PASSWORD thinknx system server-status

# While a command waits for its device, nothing shows in the list of processes.
thinknx --auth query blind position set $blind 100 --feedback >"$work/out" 2>"$work/err" &
waiting=$!
seen=''
for _ in $(seq 30); do
  seen="$seen$(ps -eo args)"
  kill -0 $waiting 2>/dev/null || break
  sleep 0.1
done
wait $waiting
check "a blind travels" says "$blind: 100 %"
check "ps has seen the program" grep -q 'thinknx.jar.*--auth query blind' <<<"$seen"
# Of this program only: another run of these checks on the same machine has the password in its own commands.
check "and no credential" sh -c "! grep '[t]hinknx[.]jar' | grep -qF '$password'" <<<"$seen"

# Profiles, doctor, plants.
run 0 "doctor" env -u THINKNX_PASSWORD thinknx doctor --device hvac=$hvac --device light=$light --password-file "$work/password"
sed -n '/^site:/,$p' "$work/out" >"$work/profile"
check "prints a profile" grep -qF "password-file: \"$work/password\"" "$work/profile"
mkdir -p "$XDG_CONFIG_HOME/thinknx"
cp "$work/profile" "$XDG_CONFIG_HOME/thinknx/config" && chmod 600 "$XDG_CONFIG_HOME/thinknx/config"
run 0 "which works" env -u THINKNX_URL -u THINKNX_USER -u THINKNX_PASSWORD thinknx --profile site system server-status
run 0 "also from the environment" env -u THINKNX_URL -u THINKNX_USER -u THINKNX_PASSWORD THINKNX_PROFILE=site thinknx system server-status
run 0 "profile list" env -u THINKNX_URL thinknx profile list --json
check "shows it" is_json '.ok and .name == "site" and .auth == "digest"'
chmod 640 "$XDG_CONFIG_HOME/thinknx/config"
run 2 "and is refused if others can read it" env -u THINKNX_URL thinknx --profile site system server-status
run 0 "doctor as JSON" thinknx doctor --json
check "one object a line, the profile last" [ "$(jq -s '.[-1].profile.auth' "$work/out")" = '"digest"' ]
run 0 "doctor of a cloud" env THINKNX_KEY=$key thinknx --url "$cloud_url" --trust "$work/cloud.pem" doctor
run 3 "doctor of a wrong password" env THINKNX_PASSWORD=wrong thinknx doctor

cat >"$work/villa.yaml" <<PLANT
format: 1
plant: Villa
areas:
  Ground floor:
    areas:
      Living room:
        devices:
          Ceiling light: {kind: light, guid: $light}
          South blind: {kind: blind, guid: $blind}
      Küche:
        devices:
          Porch light: {kind: light, guid: $porch, controllers: [power]}
devices:
  Gate: {kind: button, guid: $button, protected: true}
PLANT
run 0 "a device by its path" thinknx --plant "$work/villa.yaml" light power set "Ground floor/Living room/Ceiling light" on --feedback
check "is named by it" says "Ground floor/Living room/Ceiling light: on"
run 0 "umlauts in a locale that has none" env LC_ALL=C thinknx --plant "$work/villa.yaml" light power status "Küche/Porch light"
check "are shown" says "Ground floor/Küche/Porch light: "
run 2 "a slip in a name" thinknx --plant "$work/villa.yaml" light power set "Celing light" on
check "has a hint" complains 'did you mean "Ceiling light"?'
run 2 "a protected device" thinknx --plant "$work/villa.yaml" button trigger press Gate
run 0 "a dry run" env THINKNX_PLANT="$work/villa.yaml" thinknx light power set "Ceiling light" on --dry-run
check "shows what would be sent" says "would send GET /api/V1/power?guid=$light&cmd=1"
run 0 "as CSV" env THINKNX_PLANT="$work/villa.yaml" thinknx snapshot -o csv
check "with titles" says "ok,device,kind,guid,state,value,unit,inRange,error,message"
run 0 "list" thinknx --plant "$work/villa.yaml" list --json
check "has all devices" [ "$(jq -s length "$work/out")" = 4 ]
run 0 "snapshot" thinknx --plant "$work/villa.yaml" snapshot --json
cp "$work/out" "$work/before"
thinknx light power set $porch on --feedback >/dev/null
run 0 "diff" thinknx --plant "$work/villa.yaml" diff "$work/before" --json
check "has the change" is_json '.state == "power.on" and .before == false and .after == true'
run 0 "watch until a state is so" thinknx --plant "$work/villa.yaml" watch --until "$porch power=on" --json
check "tells when it is reached" grep -q '"event":"reached".*"state":"power.on","value":true' "$work/out"
run 8 "watch for what does not come" thinknx --plant "$work/villa.yaml" watch --until "$porch power=off" --within 1s
check "tells what there is instead" complains "was not reached within 1s: it is on"

# Start-up: the archive is used, and missing or foreign ones do no harm.
if [ -r "$program/thinknx.jsa" ]; then
  run 0 "the archive is used" env JDK_JAVA_OPTIONS=-Xshare:on thinknx --version
  mkdir "$work/moved" && cp "$program/thinknx" "$program/thinknx.jar" "$program"/thinknx.jsa* "$work/moved"
  run 0 "a program that has moved" "$work/moved/thinknx" --version
  check "is quiet about it" [ ! -s "$work/err" ]
elif [ -n "${CI:-}" ]; then
  not_ok "the build has made no archive of loaded classes"
fi
run 0 "java -jar" java -jar "$program/thinknx.jar" --version
check "tells the version" says "thinknx 0.1.0"
ln -s "$program/thinknx" "$work/link"
run 0 "by a link" "$work/link" --version

# The fleet's program, with nobody where its brokers should be.
run 0 "fleet --help" thinknx fleet --help
check "lists its commands" says "  status "
check "under its name here" says "Usage: thinknx fleet "
printf 'default.api.timeout.ms=2000\nrequest.timeout.ms=1000\n' >"$work/kafka.properties"
printf 'brokers: 127.0.0.1:1\nkafka: kafka.properties\nsecrets: secrets\n' >"$work/fleet.yaml"
run 7 "brokers that are not there" timeout 60 thinknx fleet list --config "$work/fleet.yaml"
check "are told in words" complains "the brokers do not answer"
run 2 "a broker to try it with" thinknx fleet worker --embedded
check "is beside the fleet's own jar" complains "beside the fleet's own jar"

# The log has all that was printed.
check "no credential was printed" sh -c "! grep -qF -e '$password' -e '$key' '$work/log' '$work/simulator'"
check "and the log is no empty one" [ "$(wc -l <"$work/log")" -gt 400 ]
finish
