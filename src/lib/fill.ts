// Messages with places to be filled in: the texts of diagnostics, conflicts and gates.

/** `text` with each `{word}` replaced by what `words` has for it; others stay. */
export function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(words, name) ? (words[name] ?? whole) : whole))
}
