#!/usr/bin/env bash
# Asks fish what it proposes. Needs fish. Usage: in-fish.sh FOLDER-OF-THE-PROGRAM
set -u
. "$(dirname "$0")/checks.sh" "$1"

# propose LINE: what fish proposes at the end of the line, with what it means.
propose() {
  (cd "$work" && fish --no-config -c 'thinknx completion fish | source; complete -C "$argv[1]"' -- "$1") >"$work/out" 2>"$work/err"
}
words() { [ "$(cut -f 1 "$work/out" | paste -s -d ' ')" = "$1" ] && [ ! -s "$work/err" ]; }

propose 'thinknx light po'
check "fish completes commands" words "power power-level"
check "and says what they mean" grep -q $'^power-level\t[A-Z]' "$work/out"
propose 'thinknx light power set X '
check "values" words "off on"
propose 'thinknx --auth=d'
check "values of options" words "--auth=digest"
propose 'echo x; thinknx call hvacmode guid=X '
check "parameters, behind another command" words "cmd="
touch "$work/cloud2.pem"
propose 'thinknx --trust cloud2'
check "names of files" words "cloud2.pem"
propose 'thinknx sprinkler '
check "and nothing that it does not know" words ""

# Each name is read back by fish itself, as it was written into the line.
cat >"$work/names" <<'END'
Q & A; (x) > y
$(touch x)
(touch x)
Geld$HOME
It's "hot"
Licht E/A
Pfad\x
~home
#3
Ümläut €
END
{
  printf 'format: 1\nplant: House\ndevices:\n'
  sed "s/'/''/g; s/.*/  '&': {kind: light, guid: X}/" "$work/names" | awk '{ sub(/guid: X/, "guid: guid-" NR); print }'
} >"$work/plant.yaml"
fish --no-config -c '
  thinknx completion fish | source
  for proposed in (complete --escape -C "thinknx --plant $argv[1]/plant.yaml light power set ")
    eval "printf %s\\\\n "(string split --fields 1 \t -- $proposed)
  end' -- "$work" 2>"$work/err" | LC_ALL=C sort >"$work/out"
check "fish takes each character of a name for itself" diff <(LC_ALL=C sort "$work/names") "$work/out"
check "and runs none of them" test ! -e x

finish
