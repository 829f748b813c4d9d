#!/usr/bin/env bash
# Runs the program as it is in the deb, by the Java that is in there, and looks at what else the packages have.
# Needs dpkg-deb, unzip and groff. Usage: as-a-package.sh FOLDER-OF-THE-PROGRAM
set -u
packages=$1/packages
java_home=$JAVA_HOME
tree=$(mktemp -d)
dpkg-deb -x "$packages"/thinknx_*.deb "$tree"
# No other Java is found.
export JAVA_HOME=/nonexistent
. "$(dirname "$0")/checks.sh" "$tree/opt/thinknx/lib/app"
not_java() { ! grep -qiE "jre|jdk|java" <(grep ^Depends "$1"); }
leave() {
  clean
  rm -rf "$tree"
}
trap leave EXIT

export THINKNX_USER=service THINKNX_PASSWORD=$password
run 0 "it starts" thinknx --version
check "with its version" grep -q '^thinknx [0-9]' "$work/out"
run 0 "calls with digest" thinknx --url "$local_url" light power set "$light" on --feedback
check "and shows the answer" says "$light: "
unset THINKNX_USER THINKNX_PASSWORD
run 0 "calls over TLS" env THINKNX_KEY="$key" thinknx --url "$cloud_url" --trust "$work/cloud.pem" system server-status
check "and shows this answer, too" says "system/serverStatus: "
run 0 "knows encodings of long ago" env THINKNX_USER=service THINKNX_PASSWORD="$password" \
  thinknx --url "$local_url" --charset IBM850 system server-status --dry-run
run 0 "reads the files of a plant" thinknx --plant "$(dirname "$0")/../resources/io/github/thinknxkit/cli/plant/house.yaml" list

check "the command is where commands are" test "$(readlink "$tree/usr/bin/thinknx")" = /opt/thinknx/lib/app/thinknx
check "for the shells there are completions" test -s "$tree/usr/share/bash-completion/completions/thinknx" \
  -a -s "$tree/usr/share/zsh/vendor-completions/_thinknx" -a -s "$tree/usr/share/fish/vendor_completions.d/thinknx.fish"
zcat "$tree/usr/share/man/man1/thinknx-light-power-set.1.gz" | groff -man -Tutf8 -k -ww >"$work/out" 2>"$work/err"
check "the manual has an example" grep -q 'thinknx light power set .* on' "$work/out"
check "and no faults" test ! -s "$work/err"
dpkg-deb -f "$packages"/thinknx_*.deb >"$work/out"
check "the deb has a name" says "Package: thinknx"
check "and needs no Java" not_java "$work/out"
check "licences are there" test -s "$tree/opt/thinknx/lib/app/third-party.md"

(cd "$work" && unzip -q "$packages"/thinknx-*.zip) >"$work/out" 2>&1
run 0 "the zip runs by another Java" env JAVA_HOME="$java_home" "$work"/thinknx-*/bin/thinknx --version
check "with a script for Windows" grep -q $'\r$' "$work"/thinknx-*/bin/thinknx.cmd
check "and the manual" test -s "$work"/thinknx-*/share/man/man1/thinknx.1

finish
