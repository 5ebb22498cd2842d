// Suspensions have two sides: the app's owner and the admins of the space. Each side lifts its own, and none the other's.
import type { Suspension } from './registry.ts'

/** Why the space cannot lift a suspension. */
export const suspendedByApp = "The app's owner suspended it; only the app's owner can lift that."

type Side = Suspension['side']

/** What holds after a suspension from one side. A side that has suspended before keeps that one. */
export function suspendedFrom(side: Side, { at, actor }: { at: string; actor: string }, now: Suspension | null): Suspension {
  if (now === null) return { at, by: actor, side }
  if (side === now.side || now.beneath !== undefined) return now
  // The app's shows and keeps the space's, whichever came first.
  return side === 'app' ? { at, by: actor, side, beneath: { at: now.at, by: now.by } } : { ...now, beneath: { at, by: actor } }
}

/** What holds once one side has lifted its own; 'other side' where that side has none to lift and the other has. */
export function liftedFrom(side: Side, now: Suspension | null): Suspension | null | 'other side' {
  if (now === null) return null
  const { beneath, ...shown } = now
  if (shown.side === 'app' && side === 'app') return beneath === undefined ? null : { ...beneath, side: 'space' }
  if (shown.side === 'app') return beneath === undefined ? 'other side' : shown
  return side === 'space' ? null : 'other side'
}
