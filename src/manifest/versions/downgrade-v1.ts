// appward/v1 -> appward/v1alpha1, for an app of the right shape. What the flat dialect cannot say is found, not dropped in silence.
import type { App, AppV1Alpha1 } from '../../generated/types.ts'
import { atKey, type Finding, fieldName, type Path } from '../finding.ts'
import type { Converted, PathPair } from './conversion.ts'
import { fieldRows } from './v1alpha1-fields.ts'

type Spec = NonNullable<App['spec']>
type Fields = { [name: string]: unknown }

const wholeFields = fieldRows.filter(({ change }) => change === 'none')

export function downgradeApp({ kind, metadata, spec }: App): Converted<AppV1Alpha1> {
  const fields: Fields = {}
  const paths: PathPair[] = [{ path: ['metadata'], source: ['metadata'], below: true }]
  const carry = (name: string, value: unknown, path: Path) => {
    if (value === undefined) return
    fields[name] = value
    paths.push({ path: ['spec', name], source: ['spec', ...path], below: typeof value === 'object' })
  }
  for (const { name, path } of wholeFields) if (path !== null) carry(name, valueAt(spec, path), path)
  carry('public', spec.visibility === undefined ? undefined : spec.visibility === 'public', ['visibility'])
  carry('callback_url', spec.authorization?.callbackUrls?.[0], ['authorization', 'callbackUrls', 0])
  fields.webhook_active = spec.webhook?.active ?? false
  for (const [group, levels] of Object.entries(spec.permissions ?? {})) {
    for (const [name, level] of Object.entries(levels)) carry(name, level, ['permissions', group, name])
  }
  return {
    value: { apiVersion: 'appward/v1alpha1', kind, metadata, spec: fields } as AppV1Alpha1,
    paths,
    findings: [...lost(spec)],
  }
}

function valueAt(spec: Spec, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Fields | undefined)?.[part], spec)
}

/** Values that are no defaults, in fields that the flat dialect lacks. */
function* lost({ cover, market, authorization, webhook }: Spec): Iterable<Finding> {
  if (cover) yield missing(['spec', 'cover'])
  if (market?.listed) yield missing(['spec', 'market', 'listed'])
  if (market?.category) yield missing(['spec', 'market', 'category'])
  for (const index of (authorization?.callbackUrls ?? []).keys()) {
    if (index > 0) yield missing(['spec', 'authorization', 'callbackUrls', index])
  }
  if (webhook?.secretFrom) yield missing(['spec', 'webhook', 'secretFrom'])
}

function missing(path: Path): Finding {
  return atKey(path, 'AW262', { field: fieldName(path), version: 'appward/v1alpha1' })
}
