// Saved plans as files: written whole or not at all, for their owner only; read with everything that is wrong told by its place.
import { lstat, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { validateSavedPlan } from '../generated/saved-plan.ts'
import type { SavedPlan } from '../generated/types.ts'
import { AppError, messageOf } from '../lib/app-error.ts'
import { jsonFault } from '../lib/json-fault.ts'
import { visible } from '../lib/visible.ts'
import { writeSecretFile } from '../platform/secret-file.ts'
import type { Context } from './context.ts'

/** More than the plan of the largest changeset has. */
const maxBytes = 256 * 1024 * 1024

/** Refuses to write over anything but a saved plan: whoever meant another file keeps it. AppError 'usage' or 'input'. */
export async function refuseForeignFile(context: Context, name: string): Promise<void> {
  if (name === '-' || name === '') throw new AppError('usage', '--out takes the name of a file')
  const found = await lstat(resolve(context.cwd, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new AppError('input', `cannot write ${name}: ${messageOf(error)}`, { cause: error })
  })
  if (found === null || (found.isFile() && (await holdsSavedPlan(context, name)))) return
  throw new AppError('usage', `${name} is there and is no saved plan; it is not written over`, { hint: 'Name another file, or remove it.' })
}

/** Writes the file for its owner only, in the place of whatever has its name. AppError 'input' where it cannot. */
export function writeSavedPlan(context: Context, name: string, saved: SavedPlan): void {
  try {
    writeSecretFile(resolve(context.cwd, name), `${JSON.stringify(saved, null, 2)}\n`)
  } catch (cause) {
    throw new AppError('input', `cannot write ${name}: ${messageOf(cause)}`, { hint: 'Name another file.', cause })
  }
}

/** Deeper than any plan is. What is checked, digested and shown level by level must not be without end. */
const maxDepth = 64

/** A saved plan of the right shape. AppError 'input' with line and column, or with a pointer into it, where the file is damaged. */
export async function readSavedPlan(context: Context, name: string): Promise<SavedPlan> {
  const value = parse(name, await readText(context, name))
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (version !== 1 && Number.isInteger(version)) {
    throw new AppError('input', `${name} is a saved plan of version ${version}; this program reads version 1`, {
      hint: 'Use the program that made it.',
    })
  }
  if (!isShallow(value, maxDepth)) throw new AppError('input', `${name} is no saved plan: it is nested more than ${maxDepth} levels deep`)
  if (validateSavedPlan(value)) return value as SavedPlan
  // Of the alternatives of a part, the one that fits best is wrong at the deepest place.
  const depth = ({ instancePath }: { instancePath: string }): number => instancePath.split('/').length
  const fault = (validateSavedPlan.errors ?? []).reduce((deepest, each) => (depth(each) > depth(deepest) ? each : deepest))
  const params = fault.params as { additionalProperty?: string }
  const extra = params.additionalProperty === undefined ? '' : ` ("${params.additionalProperty}")`
  throw new AppError('input', `${name} is no saved plan: ${visible(`${fault.instancePath || '/'} ${fault.message}${extra}`)}`, {
    hint: 'Fetch the file again from where it was made, or make a new plan.',
  })
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1))
}

async function readText(context: Context, name: string): Promise<string> {
  let bytes: Uint8Array
  try {
    const handle = await open(resolve(context.cwd, name))
    try {
      const { size } = await handle.stat()
      if (size > maxBytes) throw new AppError('input', `${name} is larger than any saved plan`)
      bytes = await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('input', `cannot read ${name}: ${messageOf(cause)}`, { hint: '"appward plan --out FILE" saves a plan.', cause })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AppError('input', `${name} is no saved plan: it is not UTF-8`)
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { line, column, message } = jsonFault(text) ?? { line: 1, column: 1, message: 'it is no JSON' }
    throw new AppError('input', `${name}:${line}:${column}: ${message}`, {
      hint: 'The file is damaged: fetch it again from where it was made, or make a new plan.',
    })
  }
}

/** By what every saved plan has, of whatever version and however damaged otherwise. */
async function holdsSavedPlan(context: Context, name: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readText(context, name))
    return typeof value === 'object' && value !== null && ['plan', 'reads', 'digest'].every((field) => Object.hasOwn(value, field))
  } catch {
    return false
  }
}
