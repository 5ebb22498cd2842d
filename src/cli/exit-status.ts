// Exit statuses, in one table.
import type { AppErrorCode } from '../lib/app-error.ts'

export const exitStatus = {
  done: 0,
  failed: 1,
  /** Changes are present: `plan --detailed-exitcode`, `drift`, `migrate`, `fmt --check`, `validate --fix --dry-run`. */
  changes: 2,
  /** `audit`: findings at or above --fail-on. */
  findings: 3,
  /** A safety gate refused; nothing was done. */
  refused: 4,
  /** Consents that were waited for are outstanding: `apply --wait-consent`. */
  outstanding: 5,
  interrupted: 130,
} as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

const statusOfError: Partial<Record<AppErrorCode, ExitStatus>> = {
  gate: exitStatus.refused,
  consent: exitStatus.outstanding,
  interrupted: exitStatus.interrupted,
}

/** The exit status that an error ends the program with. */
export function statusOf(code: AppErrorCode): ExitStatus {
  return statusOfError[code] ?? exitStatus.failed
}
