// Rules between the fields of an app: one row for each.
import type { Code } from '../diagnostic-codes.ts'
import { atKey, atValue, type Finding, type Path } from '../finding.ts'
import type { CompleteApp } from '../normalize.ts'

type Spec = CompleteApp['spec']
type Row = { code: Code; path: Path; at: Finding['at']; broken: (spec: Spec) => boolean }

const asksSingleFile = (spec: Spec): boolean => Object.hasOwn(spec.permissions.repository, 'single_file')

const rows: readonly Row[] = [
  { code: 'AW221', path: ['spec', 'webhook', 'active'], at: 'key', broken: ({ webhook }) => webhook.active && webhook.url === '' },
  {
    code: 'AW222',
    path: ['spec', 'authorization', 'setupUrl'],
    at: 'key',
    broken: ({ authorization }) => authorization.requestOAuthOnInstall && authorization.setupUrl !== '',
  },
  {
    code: 'AW223',
    path: ['spec', 'authorization', 'requestOAuthOnInstall'],
    at: 'key',
    broken: ({ authorization }) => authorization.requestOAuthOnInstall && authorization.callbackUrls.length === 0,
  },
  {
    code: 'AW224',
    path: ['spec', 'permissions', 'repository', 'single_file'],
    at: 'key',
    broken: (spec) => asksSingleFile(spec) && spec.singleFilePaths.length === 0,
  },
  {
    code: 'AW225',
    path: ['spec', 'singleFilePaths'],
    at: 'key',
    broken: (spec) => !asksSingleFile(spec) && spec.singleFilePaths.length > 0,
  },
  {
    code: 'AW226',
    path: ['spec', 'market', 'listed'],
    at: 'value',
    broken: ({ market, visibility }) => market.listed && visibility === 'private',
  },
  {
    code: 'AW243',
    path: ['spec', 'webhook', 'secretFrom', 'file'],
    at: 'value',
    broken: ({ webhook }) => webhook.secretFrom?.file !== undefined && !staysBelow(webhook.secretFrom.file),
  },
]

/** Whether a path, in the way of writing of any system, stays below the folder it is relative to. */
function staysBelow(path: string): boolean {
  return !/^[/\\]|^[A-Za-z]:|\0/.test(path) && !path.split(/[/\\]/).includes('..')
}

export function* checkSettings({ spec }: CompleteApp): Iterable<Finding> {
  for (const { code, path, at, broken } of rows) {
    if (broken(spec)) yield at === 'key' ? atKey(path, code) : atValue(path, code)
  }
}
