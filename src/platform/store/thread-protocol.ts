// What goes between the thread that serves and the one that writes: calls of the writer's methods, and what came of them.
import { AppError, type AppErrorCode } from '../../lib/app-error.ts'

/** Each is answered once, under its id: `open` with the names of the writer's methods, `close` when all calls are done. */
export type ToWriter =
  | { kind: 'open'; id: number; file: string }
  | { kind: 'call'; id: number; method: string; args: readonly unknown[] }
  | { kind: 'close'; id: number }

export type FromWriter = { id: number } & ({ value: unknown } | { error: SentError })

/** An error as plain data: copies of errors between threads keep neither their class nor their fields. */
export type SentError = {
  message: string
  stack: string
  /** null for one that is not the program's own. */
  known: { code: AppErrorCode; hint: string; retryable: boolean } | null
  cause: { message: string; errcode?: number } | null
}

export function sentError(error: unknown): SentError {
  const { message, stack = '', cause } = error instanceof Error ? error : new Error(String(error))
  const known = error instanceof AppError ? { code: error.code, hint: error.hint, retryable: error.retryable } : null
  return { message, stack, known, cause: cause === undefined || cause === null ? null : sentCause(cause) }
}

/** The error that was sent. */
export function receivedError({ message, stack, known, cause: sent }: SentError): Error {
  const cause = sent === null ? undefined : Object.assign(new Error(sent.message), sent)
  const error = known === null ? new Error(message, { cause }) : new AppError(known.code, message, { ...known, cause })
  error.stack = stack
  return error
}

function sentCause(cause: unknown): NonNullable<SentError['cause']> {
  const message = cause instanceof Error ? cause.message : String(cause)
  const errcode = typeof cause === 'object' && cause !== null && 'errcode' in cause ? cause.errcode : undefined
  return typeof errcode === 'number' ? { message, errcode } : { message }
}
