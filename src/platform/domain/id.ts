// Numeric ids as paths, queries, forms and cursors write them.

/** null where the text is no id; the platform gives none that is longer. */
export function idOf(text: string | null | undefined): number | null {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : null
}
