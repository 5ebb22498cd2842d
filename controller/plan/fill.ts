// Messages with places to be filled in.

/** `text` with each `{word}` replaced by what `words` has for it. */
export function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)
}
