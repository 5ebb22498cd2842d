// The floors that an audit stands on, each as a process of its own: node bench/audit/floor.ts fetch, or parse FOLDER.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Pool } from 'undici'
import { parse } from 'yaml'

const [what = '', folder = ''] = process.argv.slice(2)

/** Every page of a list, parsed and dropped. */
async function drain(pool: Pool, path: string): Promise<void> {
  let after: string | null = null
  do {
    const headers = { authorization: `Bearer ${process.env.APPWARD_TOKEN}`, 'user-agent': 'bench' }
    const query: string = after === null ? '' : `&after=${encodeURIComponent(after)}`
    const { body, statusCode } = await pool.request({ method: 'GET', path: `${path}?limit=1000${query}`, headers })
    const page = (await body.json()) as { next: string | null }
    if (statusCode !== 200) throw new Error(JSON.stringify(page))
    after = page.next
  } while (after !== null)
}

if (what === 'fetch') {
  const pool = new Pool(process.env.APPWARD_URL ?? '', { connections: 1 })
  for (const path of ['/api/v1/apps', '/api/v1/installations']) await drain(pool, path)
  await pool.close()
} else if (what === 'parse') {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.yaml')) parse(readFileSync(join(folder, name), 'utf8'))
  }
} else throw new Error('usage: node bench/audit/floor.ts fetch | parse FOLDER')
