// The package as "npm pack" makes it of this checkout, and npm itself. Everything happens in temporary folders.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'

/** What is not needed to make the package, or would be made anew. */
const leftBehind = new Set(['node_modules', 'dist', 'test', 'bench', '.git', '.appward'])

export type Ran = { status: number | null; stdout: string; stderr: string }

/** This very Node comes first, as in a CI that has set it up; nothing of ours is in the environment. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(APPWARD|npm|NPM|GITHUB|CI|NODE|VITEST)/.test(name))
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  return { ...Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])), PATH: path, ...extra }
}

/** Runs a program to its end. */
export function ran(cwd: string, command: readonly string[], env: Record<string, string> = cleanEnvironment()): Ran {
  const [program = '', ...args] = command
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' })
  return { status, stdout, stderr }
}

/** Packs this checkout into a folder; answers the path of the tarball. */
export function packProgram(folder: string): string {
  const copy = join(folder, 'checkout')
  mkdirSync(copy)
  for (const name of readdirSync('.')) if (!leftBehind.has(name)) cpSync(name, join(copy, name), { recursive: true })
  linkModules(copy)
  const packed = ran(copy, ['npm', 'pack', '--silent', '--pack-destination', folder])
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  if (packed.status !== 0 || tarball === undefined) throw new Error(`npm pack: ${packed.stdout}${packed.stderr}`)
  return join(folder, tarball)
}

/** A folder of links, so that whatever is done to it there leaves the checkout's own packages alone. */
function linkModules(copy: string): void {
  const modules = join(copy, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.appward')) symlinkSync(resolve('node_modules', name), join(modules, name))
  }
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  writeFileSync(join(modules, '.appward-lock'), lock)
}
