// Files that a command rewrites: which they are, and how they are replaced without ever being half written.
import { randomUUID } from 'node:crypto'
import { promises as fs } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AppError, messageOf } from '../lib/app-error.ts'
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts'
import { decodeText } from '../manifest/decode-text.ts'
import type { Source } from '../manifest/load-manifests.ts'
import { readManifestFiles } from '../manifest/read-files.ts'
import type { Context } from './context.ts'
import { findConfig, resolvePaths } from './settings.ts'

/** What a rewriter makes of one file: the same text where nothing is to do, or where an error stands in the way. */
type Rewritten = { text: string; diagnostics: Diagnostic[] }

export type RewrittenFile = { source: Source; text: string }

export type Rewriting<T extends Rewritten> = { results: { source: Source; result: T }[]; diagnostics: Diagnostic[] }

/** Reads the manifests under the paths (else the config's, else here) and rewrites each in memory. */
export async function rewriteAll<T extends Rewritten>(
  context: Context,
  args: readonly string[],
  rewrite: (source: Source) => T,
): Promise<Rewriting<T>> {
  const paths = await resolvePaths(args, await findConfig(context.cwd))
  const { sources, diagnostics } = await readManifestFiles(paths, { cwd: context.cwd, readStdin: context.readStdin })
  const results = sources.map((source) => ({ source, result: rewrite(source) }))
  return { results, diagnostics: sortDiagnostics([...diagnostics, ...results.flatMap(({ result }) => result.diagnostics)]) }
}

/** Replaces a file's text, all of it or nothing; throws AppError 'conflict' where somebody changed it since it was read. */
export async function replaceFile(context: Context, { source, text }: RewrittenFile): Promise<void> {
  const path = await fs.realpath(resolve(context.cwd, source.file))
  const temporary = join(dirname(path), `.appward-${randomUUID()}.tmp`)
  try {
    // A file that takes another one's name needs rights to the folder alone; one that is read-only is meant to stay.
    await (await fs.open(path, 'r+')).close()
    const { mode } = await fs.stat(path)
    const mark = await marksUnchanged(path, source)
    await fs.writeFile(temporary, mark + text, { mode, flag: 'wx' })
    // The process's mask may have taken something from the mode.
    await fs.chmod(temporary, mode)
    await marksUnchanged(path, source)
    await fs.rename(temporary, path)
  } catch (error) {
    await fs.rm(temporary, { force: true })
    throw error instanceof AppError ? error : new AppError('input', `cannot write ${source.file}: ${messageOf(error)}`, { cause: error })
  }
}

/** The byte order mark that the file begins with, or nothing; the text that was read does not have it. */
async function marksUnchanged(path: string, { file, text }: Source): Promise<string> {
  const bytes = await fs.readFile(path)
  const now = decodeText(bytes)
  if (!('text' in now) || now.text !== text) {
    throw new AppError('conflict', `${file} was changed meanwhile; it is left as it is`, {
      hint: 'Run the command again.',
      retryable: true,
    })
  }
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
}

/** Standard input can be read, but not be rewritten. */
export function refuseStandardInput(args: readonly string[], what: string): void {
  if (args.includes('-')) throw new AppError('usage', `${what} rewrites files; standard input is none`)
}
