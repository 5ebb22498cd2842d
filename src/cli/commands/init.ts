// appward init: writes a starter tree. It overwrites nothing unless it is told to.
import { appendFile, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { AppError, messageOf } from '../../lib/app-error.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import { loadManifests } from '../../manifest/load-manifests.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { shellWord } from '../shell-word.ts'
import { starterFiles } from '../starter.ts'
import { existing, writeWhole } from '../write-files.ts'

const ignoreFile = '.gitignore'

/** What commands keep beside the manifests: the cache, and the data of a platform that runs here. */
const ignoredFolder = '.appward/'

export const command: Command = defineCommand<{ space: string; force?: boolean }>({
  name: 'init',
  summary: 'write a starter tree: manifests, config, editor settings, CI',
  arguments: '[dir]',
  options: [
    { flags: '--space <login>', description: 'the space that the first app belongs to', default: 'acme' },
    { flags: '--force', description: 'overwrite files that exist' },
  ],
  async run(context, { args: [dir = '.'], options }) {
    const root = resolve(context.cwd, dir)
    const files = starterFiles(options.space)
    refuseUnsound(files, options.space)
    if (!options.force) await refuseExisting(root, [...files.keys()])
    for (const [path, text] of files) await writeWhole(join(root, path), text, options.force ?? false)
    const written = (await ignore(root)) ? [...files.keys(), ignoreFile] : [...files.keys()]
    context.print(written.map((path) => `wrote ${relative(context.cwd, join(root, path))}`).join('\n'))
    context.say(
      `Next: edit apps/example-app.yaml, then "appward validate${dir === '.' ? '' : ` ${shellWord(dir)}`}". The CI files say which settings they need.`,
    )
    return exitStatus.done
  },
})

/** The space is the one thing in the tree that the caller chose. */
function refuseUnsound(files: ReadonlyMap<string, string>, space: string): void {
  const sources = [...files].filter(([path]) => path.startsWith('apps/')).map(([file, text]) => ({ file, text, named: true }))
  if (!/^[a-z0-9-]+$/.test(space) || hasErrors(loadManifests(sources).diagnostics)) {
    throw new AppError('usage', `"${space}" is not the login of a space`, {
      hint: 'A login has lower-case letters, digits and single hyphens.',
    })
  }
}

async function refuseExisting(root: string, paths: readonly string[]): Promise<void> {
  const there = new Set(await existing(root, paths))
  if (there.size === 0) return
  throw new AppError('usage', 'some of the files exist; nothing was written', {
    hint: [...paths.map((path) => `${there.has(path) ? 'exists     ' : 'would write'}  ${path}`), '--force overwrites them.'].join('\n'),
  })
}

/** Lets git leave out what is not for it; lines that are there stay. Answers whether there was something to add. */
async function ignore(root: string): Promise<boolean> {
  const path = join(root, ignoreFile)
  try {
    const text = (await existing(root, [ignoreFile])).length > 0 ? await readFile(path, 'utf8') : ''
    if (text.split(/\r?\n/).some((line) => /^\/?\.appward\/?\s*$/.test(line))) return false
    await appendFile(path, `${text === '' || text.endsWith('\n') ? '' : '\n'}${ignoredFolder}\n`)
    return true
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('input', `cannot write ${path}: ${messageOf(error)}`)
  }
}
