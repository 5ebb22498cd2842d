// What the platform knows, for the completion of a word: asked quickly or not at all, and never a reason to say anything.
import { readAll } from '../../client/platform-client.ts'
import { openTransport } from '../../client/transport.ts'
import type { AppRecord, Fleet, ResourceRecord, Space } from '../../generated/types.ts'
import type { Context } from '../context.ts'
import { findConfig, resolveFleet, resolveTarget } from '../settings.ts'
import type { LiveKind } from './candidates.ts'

/** Milliseconds that a person waits for a word. */
const patience = 3_000

/** A list of more is no help. */
const most = 1_000

type Source = { path: (fleet: string) => string; words: (item: never) => string[] }

const sources: Readonly<Record<LiveKind, Source>> = {
  slug: { path: () => '/api/v1/apps', words: (app: AppRecord) => [app.resource.metadata.slug] },
  login: { path: () => '/api/v1/spaces', words: (space: Space) => [space.login] },
  fleet: { path: () => '/api/v1/fleets', words: (fleet: Fleet) => [fleet.name] },
  key: { path: statePath, words: (record: ResourceRecord) => [record.key] },
  label: {
    path: statePath,
    words: ({ resource }: ResourceRecord) => Object.entries(resource.metadata.labels ?? {}).map(([name, value]) => `${name}=${value}`),
  },
}

function statePath(fleet: string): string {
  return `/api/v1/state?fleet=${encodeURIComponent(fleet)}`
}

/** Names that live on the platform which the words, the environment and the config name; none where it cannot be asked. */
export async function liveNames(context: Context, kind: LiveKind, words: readonly string[]): Promise<string[]> {
  const given = (flag: string): string | undefined => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined)
  const [url, token] = [given('--url'), given('--token')]
  try {
    const found = await findConfig(context.cwd)
    // An address in an unfinished line is not yet meant: a token of the environment is not sent there.
    if ((url === undefined) !== (token === undefined)) return []
    const target = resolveTarget(url === undefined || token === undefined ? {} : { url, token }, context.env, found)
    const { fleet } = await resolveFleet(given('--fleet'), found)
    const signal = AbortSignal.any([context.stop, AbortSignal.timeout(patience)])
    const transport = openTransport({ ...target, readOnly: true, signal, waits: [] })
    try {
      const { path, words: wordsOf } = sources[kind]
      return [...new Set((await readAll<never>(transport, path(fleet), most)).flatMap(wordsOf))]
    } finally {
      await transport.close()
    }
  } catch {
    // Somebody is in the middle of typing: whatever is wrong, they hear of it when they run the command.
    return []
  }
}
