// What decides how a manifest is read, or a plan is made, as one digest: the code and the data as they lie there now. A version number would not do,
// since a checkout changes without one.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ending = extname(import.meta.url)

/** From this file: everything that loading a file imports. A test follows the imports and finds nothing outside. */
export const decidingPaths: readonly string[] = [
  '../manifest',
  '../catalog',
  '../audit/cel',
  `../audit/expression${ending}`,
  `../audit/glob${ending}`,
  `../generated/types${ending}`,
  `../generated/validators${ending}`,
  '../lib',
  '../../schemas',
  // Names the versions of the packages, exactly.
  '../../package.json',
  // The form of what is remembered.
  '.',
]

/** And beside it, what making a plan imports. The same test follows. */
export const planningPaths: readonly string[] = [
  '../../controller/plan',
  `../../controller/ports${ending}`,
  `../../controller/reconcile${ending}`,
  '../client',
  `../../controller/plan-again${ending}`,
]

let loading: string | null = null

/** What decides how a manifest is read. SHA-256 of names and contents, in base64url; taken once. Throws the system's errors. */
export function codeDigest(): string {
  loading ??= digestOfCode(decidingPaths)
  return loading
}

/** What decides how a plan is made. Throws the system's errors. */
export function planningDigest(): string {
  return codeDigest() + digestOfCode(planningPaths)
}

function digestOfCode(paths: readonly string[]): string {
  const digest = createHash('sha256')
  for (const path of paths) {
    const at = fileURLToPath(new URL(path, import.meta.url))
    for (const file of isFile(path) ? [at] : codeIn(at)) {
      const content = readFileSync(file)
      digest.update(`${file.slice(at.length)}\0${content.length}\0`).update(content)
    }
  }
  return digest.digest('base64url')
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return codeIn(path)
    return isFile(path) ? [path] : []
  })
}

function isFile(path: string): boolean {
  return /(?<!\.d)\.(ts|js|json)$/.test(path)
}
