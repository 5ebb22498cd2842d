// Commits and refs by name. The platform keeps no code: any SHA names a commit, and refs are records.
import { sha256 } from '../../lib/digest.ts'

export const defaultBranch = 'main'

/** 40 hexadecimal digits in lower case; null for anything else. */
export function shaOf(text: string): string | null {
  return /^[0-9a-f]{40}$/i.test(text) ? text.toLowerCase() : null
}

/** The commit that the default branch of a repository begins with. */
export function firstSha(repositoryId: number): string {
  return sha256(`first commit of repository ${repositoryId}`).slice(0, 40)
}

/** Full names of refs that a short one may mean, the likeliest first. */
export function refsMeant(text: string): string[] {
  if (text.startsWith('refs/')) return [text]
  return [`refs/heads/${text}`, `refs/tags/${text}`, `refs/${text}`]
}

/** The full name of a branch. */
export function branchRef(branch: string): string {
  return `refs/heads/${branch}`
}

/** The branch that a full name names; null where it names none. */
export function branchOf(ref: string): string | null {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null
}

const maxRefLength = 255

/** Why git would not take this as the full name of a ref; null where it would. */
export function refFault(ref: string): string | null {
  if (!/^refs\/[^/]+\/./.test(ref)) return 'A ref begins with refs/ and has a name below that, like refs/heads/fix'
  const parts = ref.split('/')
  const broken = parts.some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
  const odd = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(ref)
  if (broken || odd || ref.length > maxRefLength) return `${JSON.stringify(ref.slice(0, maxRefLength))} is not the name of a ref`
  return null
}
