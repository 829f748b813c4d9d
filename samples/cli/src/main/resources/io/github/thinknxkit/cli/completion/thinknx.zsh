#compdef thinknx
# Completion of thinknx for zsh: eval "$(thinknx completion zsh)" after compinit
_thinknx() {
  local -a before ends open ends_shown open_shown
  local line word meaning
  before=("${(@Q)words[2,CURRENT-1]}")
  for line in "${(@f)$(thinknx complete zsh -- "${before[@]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
    if [[ $line == ':files' ]]; then
      _files
      return
    fi
    word=${line%%$'\t'*}
    meaning=${line#*$'\t'}
    case $word in
      '') ;;
      # What goes on after this word gets no space behind it.
      *[=/]) open+=("$word") open_shown+=("$word${meaning:+  -- $meaning}") ;;
      *) ends+=("$word") ends_shown+=("$word${meaning:+  -- $meaning}") ;;
    esac
  done
  (( $#open )) && compadd -S '' -l -d open_shown -a open
  (( $#ends )) && compadd -l -d ends_shown -a ends
  (( $#open + $#ends ))
}
(( $+functions[compdef] )) && compdef _thinknx thinknx
