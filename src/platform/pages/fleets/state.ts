// How it stands with a fleet, in a mark, and the names of commits.
import type { FleetStatus } from '../../../generated/types.ts'
import { fleetState } from '../../../lib/fleet-state.ts'
import { type Html, html } from '../html.ts'
import { badge } from '../parts/show.ts'

export function stateBadge(status: Pick<FleetStatus, 'conditions' | 'stale' | 'approval' | 'heardAt'> | null): Html {
  if (status === null) return html`<span class="quiet">no controller</span>`
  const { words, tone } = fleetState(status)
  return badge(words, tone)
}

/** Of a commit, enough to find it by; all of it for those who point at it. */
export function revisionText(revision: string | null): Html {
  if (revision === null) return html`<span class="quiet">none</span>`
  const shown = revision.length > 14 ? revision.slice(0, 12) : revision
  return html`<code title="${revision}">${shown}</code>`
}
