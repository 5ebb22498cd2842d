// A raise told as what it opens: which routes and events, in which installations, on how many repositories.
import type { PermissionsByGroup } from '../catalog/held-level.ts'
import { openedBy, type RaisedPermission } from '../catalog/opened.ts'
import type { Capability, OpenedPermission, ResourceRecord } from '../generated/types.ts'
import { canonicalJson } from '../lib/canonical-json.ts'

/** Permissions that are raised at one place. */
export type Raise = {
  /** Of what raises them. */
  key: string
  when: Capability['when']
  /** Null where it is none yet. */
  installation: string | null
  /** That it reaches; null where nobody has counted them. */
  repositories: number | null
  /** All that is held there until then. */
  before: PermissionsByGroup
  permissions: readonly RaisedPermission[]
}

/** In the order of the raises; those of one key that open the same at the same time are one. */
export function capabilitiesOf(raises: readonly Raise[]): Capability[] {
  const opening = openings()
  const found = new Map<string, Capability>()
  for (const { key, when, installation, repositories, before, permissions } of raises) {
    if (permissions.length === 0) continue
    const { name, opened } = opening(before, permissions)
    const same = `${key} ${when} ${name}`
    const known = found.get(same) ?? { key, when, installations: [], repositories: 0, permissions: opened }
    if (installation !== null) known.installations.push(installation)
    known.repositories = known.repositories === null || repositories === null ? null : known.repositories + repositories
    found.set(same, known)
  }
  return [...found.values()]
}

/** `openedBy`, asked once for each question: most installations of an app have the same grant. */
function openings(): (before: PermissionsByGroup, raises: readonly RaisedPermission[]) => { name: string; opened: OpenedPermission[] } {
  const known = new Map<string, { name: string; opened: OpenedPermission[] }>()
  const names = new Map<string, string>()
  return (before, raises) => {
    const question = canonicalJson([before, raises])
    const answered = known.get(question)
    if (answered !== undefined) return answered
    const opened = openedBy(before, raises)
    const text = canonicalJson(opened)
    const name = names.get(text) ?? `${names.size}`
    names.set(text, name)
    known.set(question, { name, opened })
    return { name, opened }
  }
}

/** What opens once people consent to what installations wait for. What they refused waits for nothing. */
export function waitingCapabilities(records: readonly ResourceRecord[]): Capability[] {
  const raises = records.flatMap((record): Raise[] => {
    if (record.kind !== 'Installation') return []
    const { key, status } = record
    const { grant: before, repositories, pending } = status
    if (pending?.state !== 'open') return []
    return [{ key, when: 'consented', installation: key, repositories, before, permissions: pending.changes }]
  })
  return capabilitiesOf(raises)
}
