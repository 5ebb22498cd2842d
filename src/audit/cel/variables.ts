// What expressions may ask about: the variables, their types, and their values for one app or installation.
import type { RuleResource } from '../../manifest/policy.ts'
import { dayLength, type Facts } from '../facts.ts'
import type { Use } from '../subject.ts'

type Kind = RuleResource['kind']

/** A use as expressions see it; numbers of the language are bigints. */
export class UseValue {
  readonly group: string
  readonly permission: string
  readonly level: string
  readonly observable: boolean
  /** Days since it was used last, or since it was given where it never was; absent where that is not known. */
  readonly idleDays: bigint | undefined
  /** Days since it was given; absent where that is not known. */
  readonly sinceDays: bigint | undefined

  constructor({ group, permission, level, observable, since, lastUsedAt }: Use, now: number) {
    this.group = group
    this.permission = permission
    this.level = level
    this.observable = observable
    this.sinceDays = daysSince(since, now)
    this.idleDays = daysSince(lastUsedAt ?? since, now)
  }
}

export const useFields: Readonly<Record<string, string>> = {
  group: 'string',
  permission: 'string',
  level: 'string',
  observable: 'bool',
  idleDays: 'int',
  sinceDays: 'int',
}

const resource = 'map<string, dyn>'

/** Types by name. What is not known of one app or installation has no value there: asking for it is no answer, rather than a wrong one. */
export const variables: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  App: { ...common(), hasSecret: 'bool' },
  Installation: { ...common(), installation: resource, uses: 'list<Use>' },
}

function common(): Record<string, string> {
  const levels = 'map<string, map<string, string>>'
  return {
    kind: 'string',
    app: resource,
    permissions: levels,
    fleet: 'string',
    ageDays: 'int',
    live: 'bool',
    now: 'google.protobuf.Timestamp',
  }
}

/** Made once for each app or installation, by the first expression. */
export function valuesOf(facts: Facts): Record<string, unknown> {
  facts.variables ??= made(facts)
  return facts.variables
}

function made({ subject, ageDays, now, app }: Facts): Record<string, unknown> {
  const values: Record<string, unknown> = {
    kind: subject.kind,
    permissions: subject.kind === 'App' ? subject.permissions : { ...subject.permissions, user: {} },
    fleet: subject.fleet ?? '',
    ageDays: BigInt(Math.max(0, Math.floor(ageDays ?? 0))),
    live: subject.createdAt !== null,
    now: new Date(now),
  }
  if (app !== null) values.app = app
  if (subject.kind === 'App') {
    if (subject.hasSecret !== null) values.hasSecret = subject.hasSecret
  } else {
    values.installation = subject.installation
    if (subject.uses !== null) values.uses = subject.uses.map((use) => new UseValue(use, now))
  }
  return values
}

function daysSince(moment: string | null, now: number): bigint | undefined {
  return moment === null ? undefined : BigInt(Math.max(0, Math.floor((now - Date.parse(moment)) / dayLength)))
}
