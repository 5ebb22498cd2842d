// The words of blame -> the resource, the field and the paths that they mean.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type AskedLeaves, askedLeaves, looksLikeField } from '../../audit/asked-leaves.ts'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import { appKey, installationKey, kindOfKey } from '../../manifest/resource.ts'

export type BlameTarget = { key: string; field: string | null; paths: string[] }

/** `SLUG [FIELD] [PATHS...]`: the second word is a field where it can be one, else a path. @throws AppError 'usage'. */
export function blameTarget([what = '', ...words]: readonly string[], cwd: string): BlameTarget {
  const key = keyOfWord(what)
  const [second, ...rest] = words
  if (second === undefined || isPath(second, key, cwd)) return { key, field: null, paths: words }
  return { key, field: second, paths: rest }
}

/** `ci`, `App/ci`, `ci@acme` or `Installation/ci@acme`. */
function keyOfWord(word: string): string {
  const [slug = '', space, ...more] = word.replace(/^(App|Installation)\//, '').split('@')
  if (slug === '' || space === '' || more.length > 0 || (word.startsWith('App/') && space !== undefined)) {
    throw new AppError('usage', `"${visible(word)}" names no app and no installation`, {
      hint: 'An app is named SLUG, an installation SLUG@SPACE.',
    })
  }
  return space === undefined ? appKey(slug) : installationKey(slug, space)
}

function isPath(word: string, key: string, cwd: string): boolean {
  const kind = kindOfKey(key)
  if (!('unknown' in askedLeaves(kind, word))) return false
  return word === '-' || word.includes('/') || (!looksLikeField(kind, word) && existsSync(resolve(cwd, word)))
}

/** The settings that a field names. @throws AppError 'usage' where it names none, with what was probably meant. */
export function requireLeaves(key: string, field: string): AskedLeaves {
  const asked = askedLeaves(kindOfKey(key), field)
  if (!('unknown' in asked)) return asked
  throw new AppError('usage', `${kindOfKey(key) === 'App' ? 'an app' : 'an installation'} has no field "${visible(field)}"`, {
    hint:
      asked.near === null
        ? 'Fields are named as in a manifest: permissions.repository.contents, events.push, webhook.url. "appward explain App.spec" lists them.'
        : `Did you mean "${asked.near}"?`,
  })
}
