# Completion of thinknx for fish: thinknx completion fish | source
function __thinknx_complete
    set -l before (commandline --tokenize --cut-at-cursor --current-process)
    set -l current (commandline --cut-at-cursor --current-token)
    # What is begun within quotes has no end yet.
    switch $current
        case '"*'
            set current (string unescape -- $current'"')
        case "'*"
            set current (string unescape -- $current"'")
        case '*'
            set current (string unescape -- $current)
    end
    set -l lines (thinknx complete fish -- $before[2..] "$current" 2>/dev/null)
    if test "$lines[1]" = :files
        __fish_complete_path "$current"
    else
        printf '%s\n' $lines
    end
end
complete --command thinknx --no-files --arguments '(__thinknx_complete)'
