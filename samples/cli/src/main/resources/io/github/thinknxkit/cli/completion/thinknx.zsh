#compdef thinknx
# Completion of thinknx for zsh: eval "$(thinknx completion zsh)" after compinit
_thinknx() {
  local -a words_before candidates displays
  local line word current
  words_before=("${(@Q)words[2,CURRENT-1]}")
  current=${(Q)PREFIX}
  for line in "${(@f)$(thinknx complete zsh -- "${words_before[@]}" "$current" 2>/dev/null)}"; do
    if [[ $line == ':files' ]]; then
      _files
      return
    fi
    word=${line%%$'\t'*}
    [[ -n $word ]] || continue
    candidates+=("$word")
    displays+=("${word}${${line#*$'\t'}:+  -- ${line#*$'\t'}}")
  done
  (( $#candidates )) || return 1
  if [[ -z ${candidates:#*[=/]} ]]; then
    compadd -S '' -l -d displays -a candidates
  else
    compadd -l -d displays -a candidates
  fi
}
(( $+functions[compdef] )) && compdef _thinknx thinknx
