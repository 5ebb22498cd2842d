// The shortest manifest that means a resource: what is default is left out, and so is what is the admins' affair.
import type { Resource } from '../../src/generated/types.ts'
import { valueAt } from '../../src/lib/value-at.ts'
import { isDefault } from './diff.ts'
import { kinds, withValueAt } from './kinds.ts'

/**
 * A manifest's value. Read again it is the same resource, but for a suspension: that is left to the space's admins, and the secret of a
 * webhook, which no resource holds.
 */
export function minimalManifest(resource: Resource): object {
  const { apiVersion, kind, metadata } = resource
  const identity = kind === 'App' ? { slug: metadata.slug, space: metadata.space } : { app: metadata.app, space: metadata.space }
  return kinds[kind].reduce<object>(
    (manifest, field) => {
      const value = valueAt(resource, field.at)
      // A consent to nothing is not the same as none.
      if (field.compare === 'presence') return value === undefined ? manifest : withValueAt(manifest, field.at, {})
      if (field.path === 'suspended' || isDefault(field, resource, value)) return manifest
      return withValueAt(manifest, field.at, value)
    },
    { apiVersion, kind, metadata: identity, spec: {} },
  )
}
