// The scripts that teach a shell to complete our words: each asks `appward completion words` what may stand at the cursor.

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** Bash breaks words at : = @ as well and completes only the part behind; what stands before is taken off the answers. */
const bash = `# appward completion for bash. Put into ~/.bashrc: source <(appward completion bash)
_appward() {
  local line="\${COMP_LINE:0:COMP_POINT}" full cur strip word
  full="\${line##*[[:space:]]}"
  cur="\${COMP_WORDS[COMP_CWORD]}"
  [[ $cur == [:=@] ]] && cur=""
  strip="\${full%"$cur"}"
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    [[ -n $word ]] && COMPREPLY+=("\${word#"$strip"}")
  done < <("\${COMP_WORDS[0]}" completion words "$line" 2>/dev/null)
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace; fi
}
complete -o default -F _appward appward
`

const zsh = `#compdef appward
# appward completion for zsh. Put into ~/.zshrc, below compinit: source <(appward completion zsh)
_appward() {
  local -a found
  local word says
  while IFS=$'\\t' read -r word says; do
    [[ -n $word ]] && found+=("\${word//:/\\\\:}\${says:+:$says}")
  done < <("\${words[1]}" completion words "\${BUFFER[1,CURSOR]}" 2>/dev/null)
  if (( \${#found} )); then _describe appward found; else _files; fi
}
compdef _appward appward
`

const fish = `# appward completion for fish. Put into ~/.config/fish/completions/appward.fish: appward completion fish
function __appward_words
  set -l found (appward completion words (commandline -cp) 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c appward -f -a '(__appward_words)'
`

export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish }
