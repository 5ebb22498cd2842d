// What changed of who may do what, counted.
import type { AccessField, AuditChanges, ChangedAccess, HandChange } from '../generated/types.ts'
import { weightOf } from './access-changes.ts'

export function summaryOf(resources: readonly ChangedAccess[], byHand: readonly HandChange[]): AuditChanges['summary'] {
  const changed = resources.filter(({ what }) => what === 'changed')
  const raised = changed.filter(({ fields }) => weightOf(fields) >= 2)
  const lowered = changed.filter(({ fields }) => fields.length > 0 && weightOf(fields) === 0)
  const fields: AccessField[] = [...resources, ...byHand].flatMap((each) => each.fields)
  return {
    raised: raised.length,
    lowered: lowered.length,
    changed: changed.length - raised.length - lowered.length,
    new: resources.filter(({ what }) => what === 'new').length,
    gone: resources.filter(({ what }) => what === 'gone').length,
    dangerous: fields.filter(({ dangerous }) => dangerous).length,
    byHand: byHand.length,
  }
}
