// npm run bench:hostile: what `validate` takes for files that try to harm, each in a folder and a process of its own.
// Prints a table, ordinary.yaml's row first for comparison.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { textTable } from '../src/cli/text-table.ts'
import { type HostileInput, hostileInputs } from './hostile-inputs.ts'
import { measure, median } from './measure.ts'

const main = resolve('dist/src/cli/main.js')
const repeats = 5

const ordinary: HostileInput = {
  what: 'an ordinary manifest',
  place: '-',
  write: (folder) =>
    writeFileSync(join(folder, 'm.yaml'), 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: ci, space: acme }\nspec: { name: CI }\n'),
}

const rows: string[][] = []
for (const { what, place, write } of [ordinary, ...hostileInputs]) {
  const folder = mkdtempSync(join(tmpdir(), 'appward-hostile-'))
  try {
    write(folder)
    const { wallMs, cpuMs, peakMb } = await median(repeats, () => measure([main, 'validate', folder], folder, {}, [0, 1]))
    rows.push([what, place, wallMs.toFixed(0), cpuMs.toFixed(0), peakMb.toFixed(0)])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
process.stdout.write(`${textTable(['FILE', 'DIAGNOSTIC', 'WALL MS', 'CPU MS', 'PEAK MB'], rows)}\n`)
