# Completion of thinknx for bash: eval "$(thinknx completion bash)"
_thinknx() {
  local line='' word
  COMPREPLY=()
  # The program is asked with the line as it was typed, since bash has its own idea of words. It answers with words that are
  # quoted for the place, so that each character of a name stands for itself.
  while IFS= read -r line; do
    if [ "$line" = ':files' ]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
      return
    fi
    word=${line%%$'\t'*}
    COMPREPLY+=("$word")
    case $word in
      *[=/]) compopt -o nospace 2>/dev/null ;;
    esac
  done < <(thinknx complete bash "${COMP_LINE:0:$COMP_POINT}" 2>/dev/null)
}
complete -F _thinknx thinknx
