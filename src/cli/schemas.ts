// The published schemas by name, for the commands that print, write or explain them.
import api from '../../schemas/api/v1.schema.json' with { type: 'json' }
import app from '../../schemas/v1/app.schema.json' with { type: 'json' }
import appAudit from '../../schemas/v1/app-audit.schema.json' with { type: 'json' }
import applied from '../../schemas/v1/applied.schema.json' with { type: 'json' }
import audit from '../../schemas/v1/audit.schema.json' with { type: 'json' }
import auditChanges from '../../schemas/v1/audit-changes.schema.json' with { type: 'json' }
import auditLog from '../../schemas/v1/audit-log.schema.json' with { type: 'json' }
import blame from '../../schemas/v1/blame.schema.json' with { type: 'json' }
import catalog from '../../schemas/v1/catalog.schema.json' with { type: 'json' }
import common from '../../schemas/v1/common.schema.json' with { type: 'json' }
import conditionNotice from '../../schemas/v1/condition-notice.schema.json' with { type: 'json' }
import config from '../../schemas/v1/config.schema.json' with { type: 'json' }
import controller from '../../schemas/v1/controller.schema.json' with { type: 'json' }
import controllerStatus from '../../schemas/v1/controller-status.schema.json' with { type: 'json' }
import drift from '../../schemas/v1/drift.schema.json' with { type: 'json' }
import explanation from '../../schemas/v1/explanation.schema.json' with { type: 'json' }
import fleetStatus from '../../schemas/v1/fleet-status.schema.json' with { type: 'json' }
import history from '../../schemas/v1/history.schema.json' with { type: 'json' }
import installation from '../../schemas/v1/installation.schema.json' with { type: 'json' }
import manifest from '../../schemas/v1/manifest.schema.json' with { type: 'json' }
import pastChangeset from '../../schemas/v1/past-changeset.schema.json' with { type: 'json' }
import plan from '../../schemas/v1/plan.schema.json' with { type: 'json' }
import policy from '../../schemas/v1/policy.schema.json' with { type: 'json' }
import progress from '../../schemas/v1/progress.schema.json' with { type: 'json' }
import replicaStatus from '../../schemas/v1/replica-status.schema.json' with { type: 'json' }
import report from '../../schemas/v1/report.schema.json' with { type: 'json' }
import savedPlan from '../../schemas/v1/saved-plan.schema.json' with { type: 'json' }
import seed from '../../schemas/v1/seed.schema.json' with { type: 'json' }
import unmanaged from '../../schemas/v1/unmanaged.schema.json' with { type: 'json' }
import unused from '../../schemas/v1/unused.schema.json' with { type: 'json' }
import whoCan from '../../schemas/v1/who-can.schema.json' with { type: 'json' }
import olderApp from '../../schemas/v1alpha1/app.schema.json' with { type: 'json' }
import olderCatalog from '../../schemas/v1alpha1/catalog.schema.json' with { type: 'json' }
import { nearName } from '../catalog/near-name.ts'
import { AppError } from '../lib/app-error.ts'
import type { Schema } from '../lib/bundle-schema.ts'

export const schemas: ReadonlyMap<string, Schema> = new Map<string, Schema>(
  Object.entries({
    app,
    installation,
    policy,
    manifest,
    catalog,
    common,
    config,
    controller,
    seed,
    plan,
    'saved-plan': savedPlan,
    report,
    audit,
    'audit-changes': auditChanges,
    blame,
    'audit-log': auditLog,
    unmanaged,
    unused,
    'who-can': whoCan,
    'app-audit': appAudit,
    applied,
    progress,
    drift,
    history,
    'past-changeset': pastChangeset,
    'controller-status': controllerStatus,
    'fleet-status': fleetStatus,
    explanation,
    'replica-status': replicaStatus,
    'condition-notice': conditionNotice,
    api,
    'v1alpha1/app': olderApp,
    'v1alpha1/catalog': olderCatalog,
  }),
)

/** The schema of this name; else AppError 'usage'. */
export function findSchema(name: string): Schema {
  const schema = schemas.get(name)
  if (schema !== undefined) return schema
  const near = nearName(name, [...schemas.keys()])
  throw new AppError('usage', `there is no schema "${name}"`, {
    hint: near === null ? `There are: ${[...schemas.keys()].join(', ')}.` : `Did you mean "${near}"?`,
  })
}
