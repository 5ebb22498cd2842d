// HTML by tagged template: what is put in is escaped, unless it is HTML made the same way.

/** Text that is safe to send as it is. */
export type Html = { readonly html: string }

type Part = Html | string | number | readonly Html[] | null

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}

function textOf(part: Part): string {
  if (part === null) return ''
  if (typeof part !== 'object') return escaped(String(part))
  return 'html' in part ? part.html : part.map(({ html }) => html).join('')
}

/** `null` puts in nothing, a list its parts one after the other. Attributes must be in quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((string, index) => string + (index < parts.length ? textOf(parts[index] ?? null) : '')).join('') }
}
