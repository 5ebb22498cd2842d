// An export of the audit log as it comes: its last line is held against the lines before it, so that nobody takes a part for the whole.
import { createHash } from 'node:crypto'
import type { AuditExportEnd } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import { type Asked, pourInto, streamed, type Write } from './download.ts'

/** Bytes; no entry is so long. */
const longestLine = 16 * 1024 * 1024
const lineEnd = 0x0a

/**
 * What the last line says. `write` is given whole lines; the last one once it has been found to be true.
 * @throws AppError, also where the export breaks off or is not what its last line says; or what `write` throws.
 */
export async function exportAuditLog({ write, ...asked }: Asked & { write: Write }): Promise<AuditExportEnd> {
  return streamed(asked, 'application/x-ndjson', async (body) => {
    const check = lineCheck()
    await pourInto(body, asked, async (chunk) => {
      const lines = check.take(chunk)
      if (lines.length > 0) await write(lines)
    })
    const { end, line } = check.end()
    await write(line)
    return end
  })
}

type LineCheck = {
  /** The lines that are whole by now, but the last of them. */
  take: (chunk: Uint8Array) => Uint8Array
  /** @throws AppError where the last line is none, or untrue. */
  end: () => { end: AuditExportEnd; line: Uint8Array }
}

function lineCheck(): LineCheck {
  const digest = createHash('sha256')
  let count = 0
  /** The last whole line and what came of the next one, in pieces. */
  let held: Uint8Array[] = []
  let size = 0
  return {
    take(chunk) {
      held.push(chunk)
      size += chunk.length
      if (!chunk.includes(lineEnd)) {
        if (size > longestLine) throw brokenOff(count, 'a line has no end')
        return new Uint8Array()
      }
      const bytes = Buffer.concat(held)
      const whole = bytes.lastIndexOf(lineEnd)
      const ready = whole === 0 ? 0 : bytes.lastIndexOf(lineEnd, whole - 1) + 1
      const lines = bytes.subarray(0, ready)
      held = [bytes.subarray(ready)]
      size = bytes.length - ready
      digest.update(lines)
      for (let at = lines.indexOf(lineEnd); at !== -1; at = lines.indexOf(lineEnd, at + 1)) count++
      return lines
    },
    end() {
      const line = Buffer.concat(held)
      const end = endOf(line)
      if (end === null) throw brokenOff(count + (line.includes(lineEnd) ? 1 : 0), 'its last line is missing')
      const found = `sha256:${digest.digest('hex')}`
      if (end.count !== count) throw brokenOff(count, `its last line tells of ${end.count}`)
      if (end.digest !== found) throw brokenOff(count, 'its digest is another one')
      return { end, line }
    },
  }
}

/** null where these bytes are no such line with its end. */
function endOf(bytes: Buffer): AuditExportEnd | null {
  if (bytes.at(-1) !== lineEnd) return null
  try {
    const value = JSON.parse(bytes.toString()) as AuditExportEnd | null
    return value?.type === 'end' ? value : null
  } catch {
    return null
  }
}

function brokenOff(count: number, why: string): AppError {
  return new AppError('protocol', `the export is not whole: ${count} entries came, and ${why}`, { hint: 'Run the command again.' })
}
