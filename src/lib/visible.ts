// Texts of others on a person's terminal: nothing in them may act on it, or hide.

/** Control characters, and those that reorder or hide text. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** `text` with everything that a terminal would act on, or not show, as its code point. */
export function visible(text: string): string {
  return text.replace(unseen, escaped)
}

/** As `visible`, for texts of several lines: line breaks stay. */
export function visibleLines(text: string): string {
  return text.replace(unseen, (character) => (character === '\n' ? character : escaped(character)))
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
