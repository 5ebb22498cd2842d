// SQLite's error codes as the store's own errors: what happened and what to do.
import { AppError, messageOf } from '../../lib/app-error.ts'

type ErrorRow = { message: string; hint: string; retryable?: boolean }

const rows: Readonly<Record<number, ErrorRow>> = {
  5: { message: 'The database is busy', hint: 'Another program uses it; end that one.', retryable: true },
  6: { message: 'The database is locked', hint: 'Another program uses it; end that one.', retryable: true },
  8: { message: 'The database may not be written', hint: 'Make the data folder and its files writable.' },
  10: { message: 'The disk failed to read or write', hint: 'Look after the disk, then start again.', retryable: true },
  11: { message: 'The database is damaged', hint: 'Put back a copy of the data folder, or start with another one.' },
  13: { message: 'The disk is full', hint: 'Make room, then try again.', retryable: true },
  14: { message: 'The database cannot be opened', hint: 'Look after the rights of the data folder.' },
  26: { message: 'The file is not a database', hint: 'Name another data folder, or take the file away.' },
}

/** The store's error for anything thrown below it. An AppError stays as it is. */
export function storeError(error: unknown, file?: string): AppError {
  if (error instanceof AppError) return error
  const row = rows[primaryCode(error)]
  const where = file === undefined ? '' : ` (${file})`
  if (row === undefined) return new AppError('store', `The database refused a statement${where}: ${messageOf(error)}`, { cause: error })
  return new AppError('store', `${row.message}${where}.`, { hint: row.hint, cause: error, retryable: row.retryable ?? false })
}

/** SQLite's primary result code; extended codes carry it in their low byte. */
function primaryCode(error: unknown): number {
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : undefined
  return typeof code === 'number' ? code & 0xff : -1
}

/** SQLite's extended code for a row that others refer to. */
const foreignKeyCode = 787

/** Whether a row could not be deleted because others refer to it. */
export function isReferred(error: unknown): boolean {
  const { cause } = storeError(error)
  return typeof cause === 'object' && cause !== null && 'errcode' in cause && cause.errcode === foreignKeyCode
}
