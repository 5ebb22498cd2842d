// What the registry API, the app-side API and the pages do alike with a request.
import type { Request } from 'express'

/** `/apps/{slug}` as Express writes it. A ref may hold slashes, written as they are or encoded. */
export function expressPath(path: string): string {
  return path.replace('{ref}', '*ref').replaceAll(/\{(\w+)\}/g, ':$1')
}

/** The query of an address, from its question mark on; empty where it has none. */
export function searchOf(address: string): string {
  return /\?.*/s.exec(address)?.[0] ?? ''
}

/** Whether one of the texts holds U+0000, which nothing that is stored does. */
export function holdsNul(texts: Iterable<string>): boolean {
  return [...texts].some((text) => text.includes('\0'))
}

/** For the log: what a caller is told nothing about. */
export function failureLine({ method, path }: Request, error: unknown): string {
  return `${method} ${path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
