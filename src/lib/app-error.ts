// The one error of the program: what happened, what to do next, and what kind of failure it is.

/** Closed set of failures; the command line maps each to its exit status. */
export type AppErrorCode =
  | 'usage' // the call's words are off
  | 'input' // a file or setting is not as it must be
  | 'unreachable' // no answer from the platform
  | 'protocol' // an answer that is not the platform's
  | 'refused' // the platform does not let this caller
  | 'rejected' // the platform found the request wrong
  | 'conflict' // somebody else changed it meanwhile
  | 'gate' // a safety gate refused
  | 'consent' // people have not consented, or refused
  | 'store' // the database cannot be used
  | 'interrupted' // a person stopped it

/** Carries no secret in any of its texts. */
export class AppError extends Error {
  readonly code: AppErrorCode
  /** What to do next; may be empty where the message says it. */
  readonly hint: string
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean

  constructor(code: AppErrorCode, message: string, options: { hint?: string; cause?: unknown; retryable?: boolean } = {}) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.hint = options.hint ?? ''
    this.retryable = options.retryable ?? false
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
