// An earlier audit as JSON: what it found is known.
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Audit } from '../../generated/types.ts'
import { AppError, messageOf } from '../../lib/app-error.ts'
import type { Context } from '../context.ts'

/** More than the findings of a large platform take. */
const mostBytes = 256 * 1024 * 1024

/** The ids of its findings. @throws AppError 'input' where the file is no audit. */
export async function readBaseline({ cwd }: Pick<Context, 'cwd'>, file: string): Promise<ReadonlySet<string>> {
  const value = await readJson(resolve(cwd, file), file)
  const { version, findings } = (value ?? {}) as Partial<Audit>
  const isAudit = version === 1 && Array.isArray(findings) && findings.every((finding) => typeof finding?.id === 'string')
  if (!isAudit) {
    throw new AppError('input', `${file} is no audit`, { hint: 'A baseline is what "appward audit --format json" printed.' })
  }
  return new Set(findings.map(({ id }) => id))
}

async function readJson(path: string, shown: string): Promise<unknown> {
  try {
    const { size } = await stat(path)
    if (size > mostBytes) throw new AppError('input', `${shown} has more than 256 MiB; it is not read`)
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('input', `cannot read the baseline ${shown}: ${error instanceof SyntaxError ? 'it is no JSON' : messageOf(error)}`, {
      hint: 'A baseline is what "appward audit --format json" printed.',
      cause: error,
    })
  }
}
