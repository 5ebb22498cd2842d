// What can stand in the way of a plan: the closed table of conflicts. With one of severity error a plan cannot be applied.
import type { Conflict } from '../../src/generated/types.ts'
import { fill } from '../../src/lib/fill.ts'

type Row = Pick<Conflict, 'severity' | 'message' | 'hint'>

export type ConflictCode =
  | 'AW401'
  | 'AW402'
  | 'AW403'
  | 'AW404'
  | 'AW405'
  | 'AW407'
  | 'AW408'
  | 'AW409'
  | 'AW410'
  | 'AW411'
  | 'AW412'
  | 'AW413'
  | 'AW415'
  | 'AW416'
  | 'AW417'
  | 'AW418'
  | 'AW419'
  | 'AW420'

/** Texts in braces are filled in. */
export const conflictTable: Readonly<Record<ConflictCode, Row>> = {
  AW401: {
    severity: 'error',
    message: 'It belongs to the fleet {fleet}, not to this one.',
    hint: 'Give the right fleet with --fleet, remove the manifest, or take it over from {fleet} with --adopt: a resource has one owner.',
  },
  AW402: {
    severity: 'error',
    message: 'It is on the platform already and belongs to no fleet.',
    hint: 'Take it over with --adopt; otherwise choose another slug or space, or remove the manifest: a fleet changes only what it owns.',
  },
  AW403: {
    severity: 'error',
    message: 'It cannot be renamed from {from}: both are on the platform.',
    hint: 'If the rename is done, remove movedFrom; otherwise choose a slug that is free, or delete one of the two in a plan of its own.',
  },
  AW404: {
    severity: 'warning',
    message: 'movedFrom names {from}, but the platform has neither of the two: the app will be created.',
    hint: 'If the app exists, check the slug in movedFrom and --fleet; otherwise remove movedFrom.',
  },
  AW405: {
    severity: 'error',
    message: 'The manifest says space {space}, but the app lives in {actual}.',
    hint: 'Set metadata.space to {actual}; to transfer the app, keep {space} and say movedFrom: { space: {actual} } as well.',
  },
  AW407: {
    severity: 'error',
    message: 'The app {app} is not on the platform, or you may not see it.',
    hint: 'Check the slug in metadata.app, or add a manifest for the app.',
  },
  AW408: {
    severity: 'error',
    message: 'The app {app} is deleted by this plan.',
    hint: 'Remove the installation too, or keep the manifest of the app.',
  },
  AW409: {
    severity: 'error',
    message: 'The app {app} is private in {space} and can be installed there only.',
    hint: 'Make the app public, or install it in {space}.',
  },
  AW410: {
    severity: 'error',
    message: 'The app {app} becomes App/{to} in this plan.',
    hint: 'Set metadata.app to {to}.',
  },
  AW411: {
    severity: 'error',
    message: 'It has a manifest, and the movedFrom of {to} renames it in the same plan.',
    hint: 'If the rename is done, remove movedFrom; otherwise remove this manifest until the rename is applied.',
  },
  AW412: {
    severity: 'error',
    message: '{to} and {other} both say that they were {from} before.',
    hint: 'Keep movedFrom in the one that the app becomes.',
  },
  AW413: {
    severity: 'error',
    message: 'It cannot become private while it is installed in {spaces}.',
    hint: 'Keep it public, or uninstall it there first.',
  },
  AW415: {
    severity: 'error',
    message: 'With its ignored fields as they are on the platform it would be wrong: {fault}',
    hint: 'Take the field off lifecycle.ignoreChanges, or change the manifest so that it fits.',
  },
  AW416: {
    severity: 'error',
    message: 'It is private, so it cannot be transferred to {space} while it is installed in {spaces}.',
    hint: 'Make it public, or uninstall it there: in this plan with --prune, or before it.',
  },
  AW417: {
    severity: 'error',
    message: 'The app {app} is {to} by now: it was renamed.',
    hint: 'Set metadata.app to {slug}.',
  },
  AW418: {
    severity: 'warning',
    message: 'movedFrom names {from}, which is {to} by now: the app will be created beside it.',
    hint: 'To rename that one, say movedFrom: { slug: {slug} }; otherwise remove movedFrom.',
  },
  AW419: {
    severity: 'warning',
    message: 'The app of this slug is {to} by now, {owner}: another app will be created beside it.',
    hint: 'If that one is meant, set metadata.slug to {slug}; otherwise there is nothing to do.',
  },
  AW420: {
    severity: 'warning',
    message: 'The fleet has installed the app of this slug as {other}: it was renamed, and another app has the slug by now.',
    hint: 'If the same app is meant, set metadata.app to {slug}; otherwise there is nothing to do.',
  },
}

/** One conflict about the resource `key`. */
export function conflict(code: ConflictCode, key: string, words: Readonly<Record<string, string>> = {}): Conflict {
  const { severity, message, hint } = conflictTable[code]
  return { code, severity, key, message: fill(message, words), hint: fill(hint, words) }
}
