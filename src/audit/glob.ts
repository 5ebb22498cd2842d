// Globs: * stands for any characters, ? for one. No regular expression: whoever writes a glob could make one take for ever.

export type Glob = (text: string) => boolean

/** One glob or several, of which one must match. */
export function compileGlobs(globs: string | readonly string[]): Glob {
  const all = (typeof globs === 'string' ? [globs] : globs).map(compileGlob)
  const [only] = all
  return all.length === 1 && only !== undefined ? only : (text) => all.some((glob) => glob(text))
}

function compileGlob(glob: string): Glob {
  if (/^\*+$/.test(glob)) return () => true
  if (!/[*?]/.test(glob)) return (text) => text === glob
  return (text) => matches(glob, text)
}

/** At most as many steps as the lengths multiplied: only the last * is ever tried anew. */
export function matches(glob: string, text: string): boolean {
  let at = 0
  let inGlob = 0
  let star = -1
  let taken = 0
  while (at < text.length) {
    const wanted = glob[inGlob]
    if (wanted === '*') {
      star = inGlob++
      taken = at
    } else if (wanted === '?' || wanted === text[at]) {
      inGlob++
      at++
    } else if (star >= 0) {
      inGlob = star + 1
      at = ++taken
    } else return false
  }
  while (glob[inGlob] === '*') inGlob++
  return inGlob === glob.length
}
