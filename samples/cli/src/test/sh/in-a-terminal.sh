#!/usr/bin/env bash
# Tries in a real terminal what only a terminal shows: colours, the prompt, progress, completion, Ctrl-C.
# Needs tmux, zsh and curl. Usage: in-a-terminal.sh FOLDER-OF-THE-PROGRAM
set -u
. "$(dirname "$0")/checks.sh" "$1"

socket=thinknx-$$
tmux() { command tmux -L "$socket" -f /dev/null "$@"; }
leave() {
  tmux kill-server 2>/dev/null
  clean
}
trap leave EXIT

# A shell without anybody's settings, whose history is kept.
export HISTFILE="$work/history"
open_shell() {
  tmux new-session -d -s "$1" -x 110 -y 50 "${@:2}"
  tmux set-option -t "$1" history-limit 5000 >/dev/null
}
screen() { tmux capture-pane -p -J -S - -t "$session"; }
coloured_screen() { tmux capture-pane -p -e -J -S - -t "$session"; }
keys() { tmux send-keys -t "$session" "$@"; }
type_line() { keys -l -- "$1" && keys Enter; }
# enter COMMAND: types a command on an empty screen, so that nothing is seen that an earlier command left there.
enter() { clear_screen && type_line "$1"; }

# see TEXT: waits until the terminal shows the text.
see() {
  local tries=0
  until screen | grep -qF -- "$1"; do
    tries=$((tries + 1))
    if [ $tries -gt 200 ]; then
      screen >"$work/out"
      return 1
    fi
    sleep 0.1
  done
}
# see_row PATTERN: waits until a line of the terminal is like that.
see_row() {
  local tries=0
  until screen | grep -q -- "$1"; do
    tries=$((tries + 1))
    if [ $tries -gt 200 ]; then
      screen >"$work/out"
      return 1
    fi
    sleep 0.1
  done
}
# ready: waits until the shell waits for a command.
ready() { wait_for_prompt "tail -n 1"; }
# clear_screen: waits for the shell, and leaves nothing but its prompt on the screen.
clear_screen() {
  ready
  type_line clear
  wait_for_prompt cat
  tmux clear-history -t "$session"
}
# wait_for_prompt FILTER: waits until the prompt is all that the filter leaves of the terminal's lines with text.
wait_for_prompt() {
  local tries=0
  until [ "$(tmux capture-pane -p -J -t "$session" | grep -v '^ *$' | $1 | tr -d ' ')" = 'prompt>' ] || [ $tries -gt 200 ]; do
    tries=$((tries + 1))
    sleep 0.1
  done
}
not_on() { ! grep -qF -- "$1" <<<"$2"; }

session=bash
open_shell bash bash --norc --noprofile -i
type_line "PS1='prompt> '; export THINKNX_URL=$local_url THINKNX_USER=service; echo shell is ready \$?"
check "a shell" see "shell is ready 0"

# Help in colours, without them where they are not wanted, and not in a pipe.
enter "thinknx light power set --help; echo end-of-help \$?"
check "help teaches by example" see "thinknx light power set 1IzPszHWAEvzxtXBMrkzWQ on --feedback"
check "in colours" grep -q $'\e\[' <(coloured_screen)
check "it has ended" see "end-of-help 0"
enter "NO_COLOR=1 thinknx light power set --help | cat; echo end-of-plain \$?"
check "plain in a pipe" see "end-of-plain 0"

# The prompt does not show what is typed.
enter "thinknx light power set $light on --feedback"
check "the password is asked for" see "Password of service: "
type_line "$password"
check "and taken" see "$light: on"
check "and not shown" sh -c "! grep -qF '$password'" <<<"$(screen)"
enter "stty -a | tr ';' '\n' | grep -w echo | grep -vw -- -echo && echo echo-is-on"
check "the terminal echoes again" see "echo-is-on"
enter "thinknx light power status $light"
check "asked again" see "Password of service: "
keys C-c
ready
type_line "echo after-ctrl-c \$?"
check "Ctrl-C at the prompt ends cleanly" see "after-ctrl-c 130"
check "without a stack trace" not_on "Exception" "$(screen)"
enter "stty -a | tr ';' '\n' | grep -w echo | grep -vw -- -echo && echo echo-is-back"
check "and the terminal echoes" see "echo-is-back"

# The password by the documented way: it is in no history.
enter "read -rs THINKNX_PASSWORD && export THINKNX_PASSWORD"
type_line "$password"
enter "thinknx light power status $light; echo status \$?"
check "a password that was read" see "status 0"

# Progress, on the terminal only, and gone at the end.
for i in $(seq 400); do echo "light power status $light"; done >"$work/many"
enter "thinknx batch $work/many > $work/results; echo batch \$?"
check "progress of a batch" see " commands, 0 failed"
check "it ends" see "batch 0"
check "and the progress is gone, and a summary is left" [ "$(screen | grep -o '[0-9]* commands, 0 failed')" = '400 commands, 0 failed' ]
check "all results are in the file" [ "$(wc -l <"$work/results")" = 400 ]

# Ctrl-C in the middle of a batch, of watching, and of a simulator.
for i in $(seq 20000); do echo "light power status $light"; done >"$work/more"
enter "thinknx batch $work/more > $work/results; echo interrupted \$?"
check "a long batch" see " commands, 0 failed"
keys C-c
check "Ctrl-C ends it" see "interrupted 130"
check "quietly" not_on "Exception" "$(screen)"
printf 'format: 1\nplant: Villa\nareas:\n  Ground floor:\n    devices:\n      Ceiling light: {kind: light, guid: %s}\n      Blind: {kind: blind, guid: %s}\n' \
  $light $blind >"$work/villa.yaml"
# The first states that it reads are not told: there is a change after them at the latest when it is told.
switch() { THINKNX_URL=$local_url THINKNX_USER=service THINKNX_PASSWORD=$password thinknx light power set $light $1 >/dev/null; }
switch on
enter "thinknx --plant $work/villa.yaml watch 'Ceiling light' --lines --freshness 500ms --budget 10; echo watched \$?"
for _ in $(seq 30); do
  screen | grep -qF "power: on -> off" && break
  switch on && sleep 1.5 && switch off && sleep 1.5
done
check "a change is seen as it comes" see "Ground floor/Ceiling light power: on -> off"
keys C-c
check "Ctrl-C ends watching" see "watched 130"
check "quietly, too" not_on "Exception" "$(screen)"
check "and leaves a clean line" not_on "^C" "$(screen)"

# A table that fills the terminal, and leaves it as it was.
terminal_modes() { enter "stty -a | tr ';' '\n' | grep -cw -- '-icanon\|-echo'; echo modes \$?" && see "modes 1"; }
enter "echo before-the-table"
type_line "thinknx --plant $work/villa.yaml watch --freshness 500ms --budget 10; echo left \$?"
check "a table of the states" see "q ends"
check "of the plant" see "Villa: 4 of 4 read"
check "on a screen of its own" not_on "before-the-table" "$(screen)"
check "with colours" grep -q $'\e\[' <(coloured_screen)
switch on
check "which changes" see_row "Ceiling light .* power .* on "
tmux resize-window -t "$session" -x 50 -y 5
check "fits a terminal that shrinks" see "arrows scroll"
keys Down
check "and scrolls" see "rows 2 to"
tmux resize-window -t "$session" -x 110 -y 50
check "and grows" see_row "^q ends"
keys q
check "q leaves it" see "left 0"
check "with what was there before" see "before-the-table"
check "and not the table" not_on "q ends" "$(screen)"
check "the terminal echoes and waits for lines again" terminal_modes
enter "NO_COLOR=1 thinknx --plant $work/villa.yaml watch; echo left again \$?"
check "a table without colours" see "q ends"
check "has none" not_on $'\e[' "$(coloured_screen)"
keys C-z
keys C-c
check "Ctrl-C leaves it" see "left again 130"
check "and shows no table" not_on "q ends" "$(screen)"
check "nor an exception" not_on "Exception" "$(screen)"
check "the terminal is as it was" terminal_modes
enter "thinknx --plant $work/villa.yaml watch --until 'Ceiling light power=on' --within 20s; echo reached \$?"
check "what is waited for stays on the screen" see "Ground floor/Ceiling light power: on"
check "and ends it" see "reached 0"
enter "thinknx simulator --port 0 --cloud-port 0 --web-port 0; echo simulated \$?"
check "a simulator" see "$button"
keys C-c
check "ends by Ctrl-C" see "simulated 130"

# Completion in bash.
enter 'eval "$(thinknx completion bash)"; echo completion is ready $?'
check "bash knows the completion" see "completion is ready 0"
clear_screen
keys -l 'thinknx li'
keys Tab Tab
check "commands are listed" see "list"
keys -l 'g'
keys Tab
keys -l 'pow'
keys Tab
check "a prefix is completed" see "thinknx light power"
keys -l ' se'
keys Tab
check "actions, too" see "thinknx light power set "
keys -l 'X o'
keys Tab Tab
check "and values" see "off"
keys C-u
clear_screen
keys -l "thinknx --plant $work/villa.yaml light power set Gr"
keys Tab
check "a path of the plant" see 'set Ground\ floor/'
keys Tab
check "down to the device" see 'Ground\ floor/Ceiling\ light'
keys C-u
printf 'format: 1\nplant: Signs\ndevices:\n  "Bad|WC $HOME `x` \\\\ !1 it'"'"'s": {kind: light, guid: %s}\n' $light >"$work/signs.yaml"
for quote in '' '"' "'"; do
  clear_screen
  keys -l "thinknx --plant $work/signs.yaml light power status ${quote}Ba"
  keys Tab
  see "it"
  keys C-a
  keys -l "printf '<%s>\\n' "
  keys Enter
  check "a name with the signs of shells, begun with (${quote})" see '<Bad|WC $HOME `x` \ !1 it'"'s>"
done
enter "thinknx --plant $work/villa.yaml list; echo listed \$?"
check "a table with titles" see "DEVICE"
tmux resize-window -t "$session" -x 60 -y 50
enter "thinknx --plant $work/villa.yaml list; echo listed again \$?"
check "that fits a narrow terminal" see "listed again 0"
check "with nothing cut off" see "power-level"
check "and nothing broken by the terminal" sh -c '! grep -q "^.\{61\}"' <<<"$(tmux capture-pane -p -t "$session")"
tmux resize-window -t "$session" -x 110 -y 50
enter "history -w; echo history is written \$?"
check "the history" see "history is written 0"

# Completion in zsh, with what words mean.
session=zsh
open_shell zsh zsh -f -i
type_line "PS1='prompt> '; autoload -Uz compinit && compinit -u -D; eval \"\$(thinknx completion zsh)\"; echo zsh is ready \$?"
check "zsh knows the completion" see "zsh is ready 0"
clear_screen
keys -l 'thinknx hvac fan-speed set X '
keys Tab
check "values with their meaning" see "maximum  -- Maximum speed."
keys C-u
keys -l "thinknx --plant $work/villa.yaml light power set Gr"
keys Tab
check "a path of the plant" see 'set Ground\ floor/'
keys Tab
check "down to the device" see 'Ground\ floor/Ceiling\ light'
keys C-u
keys -l 'thinknx call hvacmo'
keys Tab
keys Tab
check "operations" see "hvacmodestatus"

# What the documented ways leave behind.
check "the history has the commands" grep -q 'thinknx light power set' "$work/history"
check "and no password" sh -c "! grep -qF '$password' '$work/history'"
finish
