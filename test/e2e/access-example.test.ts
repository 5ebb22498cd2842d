// docs/access-example.md, run as it stands: every command of it, and every answer that it shows.
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { startServer, temporaryFolder } from './cli.ts'

const text = readFileSync('docs/access-example.md', 'utf8')

/** Code blocks of a language, in their order. */
function blocks(language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '')
}

/** `appward` as a command, running from source. */
function commandFolder(folder: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'appward'), `#!/bin/sh\nexec "${process.execPath}" "${resolve('src/cli/main.ts')}" "$@"\n`)
  chmodSync(join(bin, 'appward'), 0o755)
  return bin
}

test('the steps lead from a fresh app to a written status, and print what they show', async () => {
  const folder = temporaryFolder()
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', resolve('examples/seed.yaml')])
  const path = `${commandFolder(folder)}:${join(process.execPath, '..')}:${process.env.PATH}`
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', blocks('sh').join('\n')], {
    cwd: folder,
    env: { PATH: path, HOME: folder, ...server.env() },
  })
  let printed = ''
  let said = ''
  shell.stdout.on('data', (chunk) => (printed += chunk))
  shell.stderr.on('data', (chunk) => (said += chunk))
  const status = await new Promise((done) => shell.on('close', done))
  for (const shown of blocks('text')) expect(printed, said).toContain(shown)
  // The last call is refused on purpose.
  expect(status, said).toBe(1)
}, 60_000)
