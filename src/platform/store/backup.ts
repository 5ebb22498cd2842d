// A copy of the database while it is used: of one moment, made by SQLite itself in the background, so that nobody waits for it.
import { randomUUID } from 'node:crypto'
import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { backup } from 'node:sqlite'
import { openConnection } from './node-sqlite.ts'
import type { StoreCopy } from './ports-accounts.ts'
import { storeError } from './store-error.ts'

/** Copies in the making and on their way to somebody have such names in the data folder. */
const copyForm = /^copy-[0-9a-f-]{36}\.db$/

/** Pages copied between two looks at whatever else the process has to do: a few milliseconds' worth. */
const pagesAtOnce = 200

export type Copier = {
  /** null while another copy is made. */
  take: () => Promise<StoreCopy | null>
  /** When no copy is being made. */
  idle: () => Promise<void>
}

/** Copies of `file`, beside it. What a crash left of earlier ones is taken away. */
export function copierOf(file: string): Copier {
  const folder = dirname(file)
  for (const name of readdirSync(folder)) if (copyForm.test(name)) rmSync(join(folder, name))
  let running: Promise<StoreCopy> | null = null
  return {
    take: async () => {
      if (running !== null) return null
      running = copy(file, join(folder, `copy-${randomUUID()}.db`))
      try {
        return await running
      } finally {
        running = null
      }
    },
    idle: async () => {
      await running?.catch(() => {})
    },
  }
}

async function copy(file: string, target: string): Promise<StoreCopy> {
  const remove = () => rmSync(target, { force: true })
  const source = openConnection(file, { readOnly: true })
  try {
    // One moment is copied, whatever is written meanwhile: without this, every write would make the copy begin anew.
    source.exec('begin; select count(*) from sqlite_master')
    await backup(source, target, { rate: pagesAtOnce })
    chmodSync(target, 0o600)
    return { file: target, size: statSync(target).size, remove }
  } catch (error) {
    remove()
    throw storeError(error, target)
  } finally {
    source.close()
  }
}
