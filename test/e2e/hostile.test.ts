// Files that try to harm: one diagnostic with its place, in bounded time and memory, whatever command reads them.
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { hostileInputs } from '../../bench/hostile-inputs.ts'
import { measure } from '../../bench/measure.ts'
import { appward, appwardHere, temporaryFolder, writeFiles } from './cli.ts'

test.each(hostileInputs.map((each) => [each.what, each] as const))('%s is one diagnostic', async (_what, { place, write }) => {
  const folder = temporaryFolder()
  write(folder)
  const { status, stdout } = await appwardHere(['validate', '--format', 'json'], { cwd: folder })
  expect(status).toBe(1)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; file: string; line: number; column: number }[] }
  expect(diagnostics.map(({ code, file, line, column }) => `${file} ${code} ${line}:${column}`)).toEqual([`m.yaml ${place}`])
})

test.each(hostileInputs.map((each) => [each.what, each] as const))('%s: bounded time and memory', async (_what, { write }) => {
  const folder = temporaryFolder()
  write(folder)
  const { cpuMs, peakMb } = await measure([resolve('src/cli/main.ts'), 'validate', folder], folder, {}, [1])
  expect(cpuMs).toBeLessThan(10_000)
  expect(peakMb).toBeLessThan(400)
})

test('a country is no boolean: no, on and yes are texts', async () => {
  const folder = temporaryFolder()
  const labels = '{ country: no, on: yes, y: n }'
  writeFiles(folder, {
    'm.yaml': `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ci, space: acme, labels: ${labels} }\nspec: { name: no }\n`,
  })
  expect(await appwardHere(['validate'], { cwd: folder })).toMatchObject({ status: 0, stdout: '1 resource in 1 file: no findings\n' })
})

test('standard input without end is read up to the limit', async () => {
  const endless = createReadStream('/dev/zero')
  const { status, stdout } = await appward(['validate', '-'], {
    whenStarted: ({ stdin }) => {
      stdin?.on('error', () => endless.destroy())
      if (stdin) endless.pipe(stdin)
    },
    keepInputOpen: true,
  })
  endless.destroy()
  expect(stdout).toMatch(/^-:1:1 {2}error AW103 {2}The file has at least \d{7} bytes;/)
  expect(status).toBe(1)
})

test.each([['fmt'], ['migrate'], ['validate', '--fix'], ['convert', '--to', 'url', 'm.yaml']])(
  '%s survives each of them',
  async (...args) => {
    for (const { what, write } of hostileInputs) {
      const folder = temporaryFolder()
      write(folder)
      const { stdout, stderr } = await appwardHere(args, { cwd: folder })
      expect(stdout + stderr, what).not.toMatch(/fault in appward itself/)
      expect(`${stdout}${stderr}`.length, what).toBeLessThan(5000)
    }
  },
)
