// The log of the controller: JSON, one line for each reconcile and for what else happens, and no secret in any of them.
import { pino } from 'pino'
import { AppError } from '../../../src/lib/app-error.ts'
import type { FleetReport } from '../fleet-worker.ts'
import { resultOf } from './metrics.ts'

export type Log = {
  info: (fields: object, message: string) => void
  warn: (fields: object, message: string) => void
  error: (fields: object, message: string) => void
}

/** Names of fields that no line shows, however they came to be in it. */
const secret = ['token', 'secret', 'secrets', 'password', 'authorization', 'credentials']

/** `write` is given whole lines. */
export function controllerLog(write: (line: string) => void, now: () => Date): Log {
  return pino(
    {
      base: null,
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      redact: { paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '(secret)' },
    },
    { write: (line: string) => write(line.trimEnd()) },
  )
}

/** The line of one reconcile. */
export function logReconcile(log: Log, report: FleetReport): void {
  const { fleet, findings, conditions, failures, milliseconds, crash } = report
  const { converged } = findings
  const result = resultOf(report)
  const fields = {
    fleet,
    result,
    revision: findings.inForce,
    ...(findings.newest === findings.inForce ? {} : { newest: findings.newest }),
    idle: findings.idle,
    head: converged?.head ?? null,
    changes: converged?.result?.changes.length ?? 0,
    healed: converged?.healed ?? 0,
    drifted: converged?.drift.length ?? 0,
    conditions: conditions.filter(({ status }) => status === 'True').map(({ type, reason }) => `${type}:${reason}`),
    ms: Math.round(milliseconds),
    ...(failures > 0 ? { failures } : {}),
  }
  const told = [findings.source, converged?.fault ?? null].flatMap((fault) => (fault === null ? [] : [fault.message])).join('; ')
  if (crash !== null && !(crash instanceof AppError))
    log.error({ ...fields, stack: crash instanceof Error ? crash.stack : String(crash) }, told)
  else if (result === 'failed' || result === 'waiting') log.warn(fields, told === '' ? waitingText(report) : told)
  else log.info(fields, result === 'applied' ? 'reconciled' : 'nothing to do')
}

function waitingText({ conditions }: FleetReport): string {
  return conditions.find(({ type, status }) => type === 'Ready' && status !== 'True')?.message ?? 'waiting'
}
