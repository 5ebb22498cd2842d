// Registration URLs taken apart: the page, the space it names, and the parameters, each with its place.
import { AppError } from '../lib/app-error.ts'

/** `offset` is where the parameter's value begins in the text; the key's brackets are part of `key`. */
export type Parameter = { key: string; value: string; at: number; malformed: boolean }

export type RegistrationUrl = {
  /** Address of the page without its query; null where the text is a query alone. */
  page: string | null
  /** The organization whose page it is; null for a person's own page. */
  organization: string | null
  parameters: Parameter[]
}

/** More than every parameter that there is. */
const maxParameters = 2000

const pagePath = /^(.*?)\/(?:organizations\/([^/]+)\/)?settings\/apps\/new\/?$/

/** Whether a text is a URL of whatever scheme rather than the name of a file; a drive letter is none. */
export function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(text)
}

/** A URL of a registration page, or its query from the question mark on. Else AppError 'input'; no part of the text is repeated. */
export function parseRegistrationUrl(text: string): RegistrationUrl {
  const url = text.trim()
  const [, query = '', start] = splitQuery(url)
  const parameters = parametersOf(query, text.indexOf(url) + start)
  if (url.startsWith('?')) return { page: null, organization: null, parameters }
  const parsed = /^https?:\/\/[^\s\\]+$/i.test(url) ? URL.parse(url) : null
  const match = parsed === null ? null : pagePath.exec(parsed.pathname)
  if (parsed === null || match === null) throw notThePage()
  const organization = match[2] === undefined ? null : decoded(match[2]).text.toLowerCase()
  return { page: `${parsed.origin}${parsed.pathname}`, organization, parameters }
}

/** Address of the page for a space: below a site, or the very page that `base` names. AppError 'usage' where it is no address. */
export function pageFor(base: string, space: string | null): string {
  const url = /^https?:\/\/[^\s\\]+$/i.test(base) ? URL.parse(base) : null
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new AppError('usage', 'the base URL must be the plain address of a site, or of its page for new apps', {
      hint: 'Such as https://github.com or https://github.com/settings/apps/new.',
    })
  }
  if (pagePath.test(url.pathname)) return `${url.origin}${url.pathname}`
  const owner = space === null ? '' : `/organizations/${encodeURIComponent(space)}`
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}${owner}/settings/apps/new`
}

/** Head, query, and the offset of the query. The fragment belongs to neither. */
function splitQuery(url: string): [head: string, query: string, start: number] {
  const end = url.includes('#') ? url.indexOf('#') : url.length
  const mark = url.slice(0, end).indexOf('?')
  return mark < 0 ? [url.slice(0, end), '', end] : [url.slice(0, mark), url.slice(mark + 1, end), mark + 1]
}

function parametersOf(query: string, start: number): Parameter[] {
  const parameters: Parameter[] = []
  let at = start
  const pieces = query.split('&', maxParameters + 1)
  if (pieces.length > maxParameters) throw new AppError('input', `the URL has more than ${maxParameters} parameters`)
  for (const piece of pieces) {
    const equals = piece.includes('=') ? piece.indexOf('=') : piece.length
    const key = decoded(piece.slice(0, equals))
    const value = decoded(piece.slice(equals + 1))
    if (piece !== '') parameters.push({ key: key.text, value: value.text, at, malformed: key.malformed || value.malformed })
    at += piece.length + 1
  }
  return parameters
}

/** As forms encode it: a plus is a space. What is no proper encoding stays readable. */
function decoded(text: string): { text: string; malformed: boolean } {
  try {
    return { text: decodeURIComponent(text.replaceAll('+', ' ')), malformed: false }
  } catch {
    return { text: new URLSearchParams(`x=${text}`).get('x') ?? '', malformed: true }
  }
}

function notThePage(): AppError {
  return new AppError('input', 'the URL is not one of a page that registers an app', {
    hint: 'It looks like https://github.com/settings/apps/new?name=... or https://github.com/organizations/ORG/settings/apps/new?name=...',
  })
}
