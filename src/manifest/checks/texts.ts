// Texts that no manifest holds, anywhere in it: credentials, and U+0000. They are told by place alone.
import { atKey, atValue, type Finding } from '../finding.ts'
import { maxFindings } from '../limits.ts'
import { isSecretKey, looksSecret } from '../secret-text.ts'

/** Fields below which people or the catalog name the keys: `labels.token` is no credential, nor is the permission `secrets`. */
const namesKeysFreely: ReadonlySet<string> = new Set(['labels', 'annotations', 'permissions'])

/** One path for the whole walk: copying it at each value would cost more than looking at the value. */
type Walk = {
  path: (string | number)[]
  found: Finding[]
  /** How deep the fields stand below which keys are named freely; null for at any depth, as in rules. */
  freeAt: number | null
}

/** `document` is the manifest as written, of whatever shape; it is nested no deeper than the limit. */
export function checkTexts(document: unknown): Finding[] {
  const isPolicy = (document as { kind?: unknown } | null)?.kind === 'Policy'
  const walk: Walk = { path: [], found: [], freeAt: isPolicy ? null : 1 }
  visit(document, false, walk)
  return walk.found
}

function visit(value: unknown, free: boolean, walk: Walk): void {
  if (walk.found.length > maxFindings) return
  if (typeof value === 'string') {
    const code = codeFor(value)
    if (code !== null) walk.found.push(atValue([...walk.path], code))
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitBelow(index, item, free, walk)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const literal = typeof inner === 'string' && inner !== '' && isSecretKey(key, free)
      const code = literal ? 'AW241' : codeFor(key)
      if (code !== null) walk.found.push(atKey([...walk.path, key], code))
      else visitBelow(key, inner, free || ((walk.freeAt ?? walk.path.length) === walk.path.length && namesKeysFreely.has(key)), walk)
    }
  }
}

/** What keeps a text out of manifests; null for nothing. */
function codeFor(text: string): 'AW137' | 'AW241' | null {
  if (looksSecret(text)) return 'AW241'
  return text.includes('\0') ? 'AW137' : null
}

function visitBelow(part: string | number, value: unknown, free: boolean, walk: Walk): void {
  walk.path.push(part)
  visit(value, free, walk)
  walk.path.pop()
}
