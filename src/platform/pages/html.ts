// HTML of pages, made as all HTML here is, and what only forms need of it.
import { type Html, html } from '../../lib/html.ts'

export { type Html, html }

/** Hidden fields of a form; those that are null are left out. */
export function hidden(fields: Readonly<Record<string, string | null>>): readonly Html[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  )
}
