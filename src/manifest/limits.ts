// What a manifest file may hold. Most of it is checked before parsing, so that a hostile file costs no more than a scan.

/** Bytes a file may have. */
export const maxFileBytes: number = 4 * 1024 * 1024

/** Levels of mappings and lists a document may have. */
export const maxDepth = 64

/** Documents a file may have. */
export const maxDocuments = 10_000

/** Values a document may have; an alias counts as often as it is used. */
export const maxValues = 20_000

/** Marks, names and spaces a document may be made of: more than so many values can need. Checked while it is read. */
export const maxLexemes: number = 8 * maxValues

/** Syntax errors after which the rest of a file is not looked at. */
export const maxSyntaxErrors = 100

/** Findings told of one document. */
export const maxFindings = 100

/** Brackets in plain text look like nesting to the scan; the exact limit is checked on the parsed document. */
const scannedDepth = 4 * maxDepth

export type Limit = 'documents' | 'depth'

/** The first limit that the text goes over, with the offset where it does; null within the limits. Linear in the text. */
export function exceededLimit(text: string): { limit: Limit; offset: number } | null {
  let documents = 1
  let brackets = 0
  let indents: number[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.startsWith('---', start) && (end <= start + 3 || /\s/.test(text[start + 3] ?? ' '))) {
      documents++
      brackets = 0
      indents = []
      if (documents > maxDocuments + 1) return { limit: 'documents', offset: start }
    }
    pushIndents(indents, text, start, end)
    brackets = Math.max(0, brackets + openBrackets(text, start, end, scannedDepth - brackets - indents.length))
    if (indents.length + brackets > scannedDepth) return { limit: 'depth', offset: start }
    start = end + 1
  }
  return null
}

/** Keeps the columns at which the block structure around this line began. */
function pushIndents(indents: number[], text: string, start: number, end: number): void {
  let at = start
  while (at < end && text[at] === ' ') at++
  while ((indents.at(-1) ?? -1) >= at - start) indents.pop()
  indents.push(at - start)
  // `- - - x` opens a list with each dash; `? ? x` alike.
  while (at + 1 < end && (text[at] === '-' || text[at] === '?') && text[at + 1] === ' ' && indents.length <= scannedDepth) {
    do at++
    while (at < end && text[at] === ' ')
    indents.push(at - start)
  }
}

/** Brackets that a line leaves open; stops when more than `enough` are. */
function openBrackets(text: string, start: number, end: number, enough: number): number {
  let open = 0
  for (let at = start; at < end && open <= enough; at++) {
    const char = text.charCodeAt(at)
    if (char === 91 || char === 123) open++
    else if (char === 93 || char === 125) open--
  }
  return open
}
