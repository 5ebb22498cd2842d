// An audit as one page: with every app and permission, which the other formats leave out.
import { renderAuditHtml } from '../../../controller/render/audit-html/render-audit-html.ts'
import { accessMatrix } from '../../audit/access-matrix.ts'
import { waitingCapabilities } from '../../audit/capabilities.ts'
import type { Subject } from '../../audit/subject.ts'
import type { Audit, ResourceRecord } from '../../generated/types.ts'
import type { Desired } from '../../manifest/desired.ts'
import type { Context } from '../context.ts'
import { version } from '../version.ts'
import { sourcesOfGrants } from './sources-of-grants.ts'

/** What a page needs to know of the platform beside what breaks a rule. */
export type Scenery = {
  subjects: Subject[]
  /** Repositories that installations reach, by key. */
  repositories: Map<string, number>
  /** Installations for which consent waits. */
  waiting: ResourceRecord[]
}

export function emptyScenery(): Scenery {
  return { subjects: [], repositories: new Map(), waiting: [] }
}

/** Takes down what is seen of the platform. */
export function visitor(scenery: Scenery): (records: readonly ResourceRecord[], subjects: readonly Subject[]) => void {
  return (records, subjects) => {
    for (const subject of subjects) scenery.subjects.push(subject)
    for (const record of records) {
      if (record.kind !== 'Installation') continue
      scenery.repositories.set(record.key, record.status.repositories)
      if (record.status.pending !== null) scenery.waiting.push(record)
    }
  }
}

/** After so many days without use a grant is marked. */
const unusedDays = 90

export type PageInput = { report: Audit; desired: readonly Desired[]; manifests: readonly Subject[]; scenery: Scenery }

export async function auditPage(context: Context, { report, desired, manifests, scenery }: PageInput): Promise<string> {
  const matrix = accessMatrix({
    manifests,
    platform: scenery.subjects,
    findings: report.findings,
    at: report.at,
    unusedDays,
    repositoriesOf: (key) => scenery.repositories.get(key) ?? null,
    sourceOf: await sourcesOfGrants(context, desired),
  })
  return renderAuditHtml(report, { matrix, capabilities: waitingCapabilities(scenery.waiting), version })
}
