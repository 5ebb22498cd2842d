// Makes a checkout ready to run: installs when the lock file changed, and with --build compiles when a source changed.
// Plain JavaScript without dependencies, because it runs before there are any, on whatever Node the machine has (20 or newer).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (path) => join(root, path)

/** Runs a command in the checkout; its output goes to stderr, since stdout belongs to the command that comes after. */
function run(what, command, args) {
  process.stderr.write(`appward: ${what}\n`)
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (result.status !== 0) {
    process.stderr.write(`appward: "${[command, ...args].join(' ')}" failed (${result.error?.message ?? `status ${result.status}`})\n`)
    process.exit(1)
  }
}

/** Calls `work` unless `stamp` already holds `digest`; a run that is cut off leaves no stamp and is done again. */
function once(stamp, digest, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  rmSync(stamp, { force: true })
  work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, digest)
}

/** What decides whether dist/ is current: path, size and modification time of every source. */
function sourcesDigest() {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else {
      const { size, mtimeMs } = statSync(path)
      hash.update(`${path}\0${size}\0${mtimeMs}\n`)
    }
  }
  for (const path of ['src', 'controller', 'schemas', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) visit(at(path))
  return hash.digest('hex')
}

const lock = createHash('sha256')
  .update(readFileSync(at('package-lock.json')))
  .digest('hex')
const modules = lstatSync(at('node_modules'), { throwIfNoEntry: false })
// What another checkout installed and this one links to is that one's affair.
if (!modules?.isSymbolicLink()) {
  once(at('node_modules/.appward-lock'), lock, () =>
    run('installing dependencies', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  )
}
if (process.argv.includes('--build')) {
  once(at('dist/.appward-sources'), sourcesDigest(), () => {
    rmSync(at('dist'), { recursive: true, force: true })
    run('building', at('node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'])
    // What the compiler does not read.
    const assets = 'src/platform/pages/assets'
    cpSync(at(assets), at(`dist/${assets}`), { recursive: true })
  })
}
