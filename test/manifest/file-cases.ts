// For each diagnostic about files, how to lay out a folder so that reading `.` in it gives this diagnostic and no other.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code } from '../../src/manifest/diagnostic-codes.ts'

export type FileCase = { code: Code; file: string; line?: number; column?: number; paths?: string[]; arrange: (folder: string) => void }

const manifest = 'apiVersion: appward/v1\n'

export const fileCases: FileCase[] = [
  { code: 'AW101', file: 'gone.yaml', paths: ['gone.yaml'], arrange: () => {} },
  { code: 'AW101', file: 'broken.yaml', arrange: (folder) => symlinkSync('nowhere.yaml', join(folder, 'broken.yaml')) },
  { code: 'AW102', file: '.', arrange: (folder) => writeFileSync(join(folder, 'README.md'), 'none') },
  { code: 'AW102', file: 'empty', paths: ['empty'], arrange: (folder) => mkdirSync(join(folder, 'empty')) },
  { code: 'AW103', file: 'big.yaml', arrange: (folder) => writeFileSync(join(folder, 'big.yaml'), Buffer.alloc(4 * 1024 * 1024 + 1, '#')) },
  {
    code: 'AW104',
    file: 'latin.yaml',
    line: 2,
    column: 8,
    arrange: (folder) =>
      writeFileSync(join(folder, 'latin.yaml'), Buffer.concat([Buffer.from(`${manifest}# café `), Buffer.from([0xe9, 10])])),
  },
  {
    code: 'AW105',
    file: 'image.json',
    line: 2,
    column: 3,
    arrange: (folder) => writeFileSync(join(folder, 'image.json'), Buffer.from('ab\ncd\0ef')),
  },
  {
    code: 'AW105',
    file: 'utf16.yaml',
    line: 1,
    column: 2,
    arrange: (folder) => writeFileSync(join(folder, 'utf16.yaml'), Buffer.from(manifest, 'utf16le')),
  },
  { code: 'AW106', file: 'passwd.yaml', arrange: (folder) => symlinkSync('/etc/passwd', join(folder, 'passwd.yaml')) },
  { code: 'AW106', file: 'etc', arrange: (folder) => symlinkSync('/etc', join(folder, 'etc')) },
]
