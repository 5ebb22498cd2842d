// Credentials written in a manifest, anywhere in it. They are told by place alone.
import { atKey, atValue, type Finding } from '../finding.ts'
import { maxFindings } from '../limits.ts'
import { isSecretKey, looksSecret } from '../secret-text.ts'

/** Fields below which people or the catalog name the keys: `labels.token` is no credential, nor is the permission `secrets`. */
const namesKeysFreely: ReadonlySet<string> = new Set(['labels', 'annotations', 'permissions'])

/** One path for the whole walk: copying it at each value would cost more than looking at the value. */
type Walk = { path: (string | number)[]; found: Finding[] }

/** `document` is the manifest as written, of whatever shape; it is nested no deeper than the limit. */
export function checkSecrets(document: unknown): Finding[] {
  const walk: Walk = { path: [], found: [] }
  visit(document, false, walk)
  return walk.found
}

function visit(value: unknown, free: boolean, walk: Walk): void {
  if (walk.found.length > maxFindings) return
  if (typeof value === 'string') {
    if (looksSecret(value)) walk.found.push(atValue([...walk.path], 'AW241'))
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitBelow(index, item, free, walk)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const literal = typeof inner === 'string' && inner !== '' && isSecretKey(key, free)
      if (literal || looksSecret(key)) walk.found.push(atKey([...walk.path, key], 'AW241'))
      else visitBelow(key, inner, free || (walk.path.length === 1 && namesKeysFreely.has(key)), walk)
    }
  }
}

function visitBelow(part: string | number, value: unknown, free: boolean, walk: Walk): void {
  walk.path.push(part)
  visit(value, free, walk)
  walk.path.pop()
}
