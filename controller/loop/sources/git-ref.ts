// What of a repository is followed: a branch, a tag, or what its HEAD names; and the commit that it stands for.
import { AppError } from '../../../src/lib/app-error.ts'

export type GitRef = { branch: string } | { tag: string } | null

/** The whole name, as pushes tell it: `refs/heads/main`; HEAD where the repository decides. */
export function refName(ref: GitRef): string {
  if (ref === null) return 'HEAD'
  return 'branch' in ref ? `refs/heads/${ref.branch}` : `refs/tags/${ref.tag}`
}

/** As people say it: `branch main`. */
export function shownRef(ref: GitRef): string {
  if (ref === null) return 'default branch'
  return 'branch' in ref ? `branch ${ref.branch}` : `tag ${ref.tag}`
}

/** The rules of git for names, as far as they keep one from being an option, a pattern, or several names. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no name has
const noName = /^[-/.@]|^$|[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/

/** @throws AppError 'usage' for what can be no branch or tag. */
export function soundRef(kind: 'branch' | 'tag', name: string): string {
  if (noName.test(name) || name.length > 200) {
    const whole = /^refs\/(heads|tags)\/(.+)/.exec(name)
    throw new AppError('usage', `"${name.slice(0, 200)}" is not the name of a ${kind}`, {
      hint: whole === null ? 'Name it as git does, without patterns.' : `Write ${whole[2]}.`,
    })
  }
  return name
}

/**
 * The commit of a ref, in what `git ls-remote` prints: an annotated tag is told with what it stands for, which counts. Null where the ref is
 * not there. Names that merely end alike are told too.
 */
export function commitOf(listing: string, name: string): string | null {
  const ids = new Map(
    listing.split('\n').map((line) => {
      const [id = '', ref = ''] = line.split('\t')
      return [ref, id]
    }),
  )
  const id = ids.get(`${name}^{}`) ?? ids.get(name) ?? ''
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : null
}
