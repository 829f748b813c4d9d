#!/usr/bin/env bash
# Words and variables outside ASCII in locales that Java cannot use, and variables that Windows wrote.
# Usage: odd-locales.sh FOLDER-OF-THE-PROGRAM
set -u
password='canary-Grün!-7Zq'
. "$(dirname "$0")/checks.sh" "$1"

export THINKNX_URL=$local_url THINKNX_USER=service THINKNX_PASSWORD=$password
unset LC_ALL LC_CTYPE LANG
mkdir "$work/Häuser"
cat >"$work/Häuser/villa.yaml" <<PLANT
format: 1
plant: Villa
areas:
  Küche:
    devices:
      Herdlicht: {kind: light, guid: $light}
PLANT
missing=de_DE.UTF-8
for locale in C.UTF-8 C POSIX '' LANG=$missing LC_ALL=$missing LC_CTYPE=$missing; do
  case $locale in
    *=*) setting=$locale ;;
    *) setting=LC_ALL=$locale ;;
  esac
  run 0 "a password with an umlaut: $setting" env "$setting" thinknx system server-status
  run 0 "in a query, too: $setting" env "$setting" thinknx --auth query system server-status
  run 0 "names of files and devices: $setting" env "$setting" \
    thinknx --plant "$work/Häuser/villa.yaml" light power status "Küche/Herdlicht"
  check "are shown: $setting" says "Küche/Herdlicht"
  run 0 "without the script: $setting" env "$setting" java -jar "$program/thinknx.jar" system server-status
done
run 0 "a word without the script" env LC_ALL=C THINKNX_PASSWORD=x java -jar "$program/thinknx.jar" --user 'Jürgen' --version
run 3 "is sent as it is" env LC_ALL=C THINKNX_PASSWORD=x java -jar "$program/thinknx.jar" --user 'Jürgen' system server-status
run 2 "a file whose name the locale has not" env LC_ALL=C java -jar "$program/thinknx.jar" --plant "$work/Häuser/villa.yaml" list
check "is told so" complains "is no name of a file in the locale of this process; set LC_ALL=C.UTF-8"
run 0 "a home that the locale has not" env LC_ALL=C HOME="$work/Häuser" java -Duser.home="$work/Häuser" -jar "$program/thinknx.jar" --version

latin=$(printf 'Gr\374n!')
run 2 "a password in Latin-1" env LC_ALL=C.UTF-8 THINKNX_PASSWORD="$latin" thinknx system server-status
check "is named" complains "THINKNX_PASSWORD has characters that could not be read"
run 2 "without the script, too" env LC_ALL=C THINKNX_PASSWORD="$latin" java -jar "$program/thinknx.jar" system server-status
check "it is named" complains "THINKNX_PASSWORD has characters that could not be read"
for variable in THINKNX_PASSWORD THINKNX_USER THINKNX_URL; do
  run 2 "$variable of a Windows file" env "$variable=${!variable}$(printf '\r')" thinknx system server-status
  check "$variable is named" complains "$variable ends with a carriage return (CR)"
done
check "no credential was printed" sh -c "! grep -qF -e '$password' '$work/log'"
finish
