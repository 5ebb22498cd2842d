// What the source has: the newest revision is loaded once, and the last one without errors stays in force whatever comes after it.
import type { Diagnostic } from '../../src/generated/types.ts'
import { AppError } from '../../src/lib/app-error.ts'
import { hasErrors } from '../../src/lib/diagnostic.ts'
import type { ManifestSource } from '../ports.ts'
import { noColours } from '../render/colours.ts'
import { renderDiagnosticsText } from '../render/diagnostics-text.ts'
import type { Fault } from './findings.ts'
import type { FleetMemory, InForce } from './fleet-memory.ts'
import type { FleetPorts, FleetRules, Manifests } from './fleet-ports.ts'

/** Answers with what is wrong with the source or its newest revision; null where nothing is. Rejects where `signal` ends it. */
export async function observeSource(rules: FleetRules, ports: FleetPorts, memory: FleetMemory, signal: AbortSignal): Promise<Fault | null> {
  try {
    memory.newest = await ports.source.newest(signal)
    if (memory.newest === memory.seen) return memory.invalid
    const { inForce, fault } = await loadRevision(rules, ports, memory.newest, signal)
    // A folder may have gone on by then.
    memory.newest = inForce.revision.id
    memory.seen = memory.newest
    memory.invalid = fault
    if (fault === null) memory.inForce = inForce
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof AppError)) throw error
    const retry = mayPass(error)
    return { reason: retry ? 'SourceUnreachable' : 'SourceRefused', message: error.message, retry }
  }
  if (memory.inForce === null) await recall(rules, ports, memory, signal)
  return memory.invalid
}

/** After a start: the revision that was in force before, where the source still has it. Nothing comes of it where that is not so. */
async function recall(rules: FleetRules, ports: FleetPorts, memory: FleetMemory, signal: AbortSignal): Promise<void> {
  try {
    const before = await ports.lastInForce(rules.fleet)
    if (before === null || before === memory.seen) return
    const { inForce, fault } = await loadRevision(rules, ports, before, signal)
    if (fault === null && inForce.revision.id === before) memory.inForce = inForce
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof AppError)) throw error
    // Then it is tried again.
    if (mayPass(error)) memory.seen = null
  }
}

/** Else somebody has to mend the source, the credentials or the commit. */
function mayPass({ retryable, code }: AppError): boolean {
  return retryable || ['unreachable', 'store', 'conflict', 'protocol'].includes(code)
}

async function loadRevision(
  { prune }: FleetRules,
  { source, load }: Pick<FleetPorts, 'source' | 'load'>,
  id: string,
  signal: AbortSignal,
): Promise<{ inForce: InForce; fault: Fault | null }> {
  const checkout = await source.checkout(id, signal)
  try {
    const manifests = await load(checkout, signal)
    return { inForce: { revision: checkout.revision, manifests }, fault: faultIn(checkout.revision.id, manifests, { prune, source }) }
  } finally {
    await checkout.release()
  }
}

function faultIn(
  id: string,
  { diagnostics, resources }: Manifests,
  { prune, source }: { prune: boolean; source: ManifestSource },
): Fault | null {
  if (hasErrors(diagnostics)) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    return {
      reason: 'InvalidManifests',
      message: `revision ${id} has errors, so the one before stays in force:\n${textOf(errors)}`,
      retry: false,
    }
  }
  if (prune && resources === 0) {
    const message = `${source.name} holds no manifest at all in revision ${id}, which would delete the whole fleet; the one before stays in force`
    return { reason: 'NoManifests', message, retry: false }
  }
  return null
}

/** More of them nobody reads in a status. */
const mostDiagnostics = 10

function textOf(errors: readonly Diagnostic[]): string {
  const more = errors.length - mostDiagnostics
  return `${renderDiagnosticsText(errors.slice(0, mostDiagnostics), noColours).trimEnd()}${more > 0 ? `\nand ${more} more` : ''}`
}
