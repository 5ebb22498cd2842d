// Manifest files that try to harm, each with the one diagnostic that it gives and where. The bench measures them, a test holds them.
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `place` is `CODE line:column`; `write` makes `m.yaml` in the folder. */
export type HostileInput = { what: string; place: string; write: (folder: string) => void }

const head = 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: ci, space: acme }\nspec:\n'

/** Each anchor twice in the next one, until the text has so many characters. */
function nestedAliases(characters: number): string {
  const lines = [`${head}  x0: &x0 [a]\n`]
  for (let length = 0, level = 1; length < characters; level++) {
    const line = `  x${level}: &x${level} [*x${level - 1}, *x${level - 1}]\n`
    length += line.length
    lines.push(line)
  }
  return lines.join('')
}

const texts: [what: string, place: string, text: string | Buffer][] = [
  ['100 kB of nested aliases', 'AW113 17:20', nestedAliases(100_000)],
  ['1 MB of nested brackets', 'AW114 5:1', `${head}  events: ${'['.repeat(1_000_000)}`],
  ['100,000 documents', 'AW115 30001:1', '---\napiVersion: appward/v1\nkind: App\n'.repeat(100_000)],
  ['4 MB of keys', 'AW113 19999:11', head + Array.from({ length: 330_000 }, (_, index) => `  k${index}: 1\n`).join('')],
  ['the key __proto__', 'AW116 5:3', `${head}  __proto__: { visibility: public }\n`],
  ['the key constructor', 'AW130 5:3', `${head}  constructor: { prototype: { visibility: public } }\n`],
  ['a tag that asks for code', 'AW112 5:23', `${head}  name: !!js/function "function () { process.exit(9) }"\n`],
  ['CRLF, and a mistake', 'AW130 5:3', `${head}  nam: CI\n`.replaceAll('\n', '\r\n')],
  ['a byte order mark, and a mistake', 'AW121 1:13', '\ufeffapiVersion: appward/v2\nkind: App\n'],
  ['UTF-16', 'AW105 1:4', Buffer.from(`\ufeff${head}`, 'utf16le')],
  ['a NUL byte', 'AW105 5:11', `${head}  name: "a\0b"\n`],
  ['tabs', 'AW110 5:1', `${head}\tname: CI\n`],
  ['yes for true', 'AW132 5:22', `${head}  webhook: { active: yes }\n`],
  ['on for true', 'AW132 5:22', `${head}  webhook: { active: on }\n`],
]

export const hostileInputs: readonly HostileInput[] = [
  ...texts.map(([what, place, text]) => ({ what, place, write: (folder: string) => writeFileSync(join(folder, 'm.yaml'), text) })),
  {
    what: 'a file of 100 MB',
    place: 'AW103 1:1',
    write: (folder) => {
      writeFileSync(join(folder, 'm.yaml'), head)
      truncateSync(join(folder, 'm.yaml'), 100_000_000)
    },
  },
  { what: 'a symbolic link out of the tree', place: 'AW106 1:1', write: (folder) => symlinkSync('/etc/passwd', join(folder, 'm.yaml')) },
]
