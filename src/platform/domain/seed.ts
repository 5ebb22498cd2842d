// The seed: users, organizations, members and repositories that a platform starts with. Read from YAML, then held against what is there.
import { type Document, parseDocument } from 'yaml'
import type { ConsentSource, Repository, Seed } from '../../generated/types.ts'
import { validateSeed } from '../../generated/validators.ts'
import { AppError, messageOf } from '../../lib/app-error.ts'
import type { AuditDraft, SpaceWithSettings } from './registry.ts'
import { reservedLoginFault } from './reserved-names.ts'
import type { SpaceRef, SpaceType } from './rights.ts'

type SeededRepository = Pick<Repository, 'owner' | 'name' | 'private'>
type Membership = { organization: string; user: string; role: 'admin' | 'member' }

/** What the platform has of what a seed names. */
export type SeedKnown = {
  spaces: ReadonlyMap<string, SpaceWithSettings>
  /** By `memberKey`. */
  roles: ReadonlyMap<string, Membership['role']>
  /** By `repositoryKey`. */
  repositories: ReadonlyMap<string, boolean>
}

/** What is missing or different. */
export type SeedWrites = {
  spaces: SpaceWithSettings[]
  /** Spaces that are there, with what the seed sets of them. */
  settings: SpaceWithSettings[]
  members: Membership[]
  repositories: SeededRepository[]
  audit: AuditDraft[]
}

/** The key of a space in the audit log. */
export function spaceKey({ login, type }: SpaceRef): string {
  return `${type === 'user' ? 'User' : 'Organization'}/${login}`
}

/** What the audit log keeps of new settings of a space. */
export function settingsEntry(space: SpaceWithSettings, consentFrom: ConsentSource): AuditDraft {
  return {
    action: 'change-settings',
    key: spaceKey(space),
    space: space.login,
    before: { consentFrom: space.consentFrom },
    after: { consentFrom },
  }
}

/** The key of a membership in the audit log. */
export function memberKey(user: string, organization: string): string {
  return `Member/${user}@${organization}`
}

/** The key of a repository in the audit log. */
export function repositoryKey(owner: string, name: string): string {
  return `Repository/${owner}/${name}`
}

/**
 * Reads a seed from YAML. `file` is named in errors.
 * @throws AppError 'input' with the place of the first fault.
 */
export function readSeed(text: string, file: string): Seed {
  const document = parseDocument(text, { prettyErrors: true })
  const [fault] = document.errors
  if (fault !== undefined) throw new AppError('input', `${file}: ${fault.message.trim()}`, { hint: 'Mend the YAML of the seed file.' })
  const seed = plainValue(document, file)
  if (validateSeed(seed)) return seed as Seed
  const [error] = validateSeed.errors ?? []
  const place = (error?.instancePath ?? '') === '' ? 'the document' : error?.instancePath
  throw new AppError('input', `${file}: ${place} ${error?.message ?? 'is wrong'}`, {
    hint: 'A seed has users, organizations (with members) and repositories.',
  })
}

/** An alias that leads nowhere, or to very much, shows only here. */
function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS() ?? {}
  } catch (cause) {
    throw new AppError('input', `${file}: ${messageOf(cause)}`, { hint: 'Mend the aliases of the seed file.', cause })
  }
}

/**
 * What must be written so that everything in the seed is there. Adds and updates, never removes.
 * @throws AppError 'input' for a login of the other type or one that is reserved, and for a member or an owner that does not exist.
 */
export function planSeed(seed: Seed, known: SeedKnown): SeedWrites {
  const spaces = new Map(known.spaces)
  const writes: SeedWrites = { spaces: [], settings: [], members: [], repositories: [], audit: [] }
  for (const { login, consentFrom } of seed.users ?? []) addSpace({ login, type: 'user' }, consentFrom, spaces, writes)
  for (const { login, consentFrom } of seed.organizations ?? []) {
    addSpace({ login, type: 'organization' }, consentFrom, spaces, writes)
  }
  const roles = new Map(known.roles)
  for (const organization of seed.organizations ?? []) {
    for (const { login, role } of organization.members ?? []) {
      requireSpace(spaces, login, 'user', `a member of ${organization.login}`)
      addMember({ organization: organization.login, user: login, role }, roles, writes)
    }
  }
  const repositories = new Map(known.repositories)
  for (const repository of seed.repositories ?? []) {
    requireSpace(spaces, repository.owner, null, `the owner of ${repository.name}`)
    addRepository({ ...repository, private: repository.private ?? false }, repositories, writes)
  }
  return writes
}

/** `consentFrom`: what the seed says of it; of a space that is there, nothing leaves it as it is. */
function addSpace(
  space: SpaceRef,
  consentFrom: ConsentSource | undefined,
  spaces: Map<string, SpaceWithSettings>,
  writes: SeedWrites,
): void {
  const there = spaces.get(space.login)
  if (there !== undefined && there.type !== space.type) {
    throw new AppError('input', `The seed makes ${space.login} ${article(space.type)}, but it is ${article(there.type)} already.`, {
      hint: 'Users and organizations share one set of logins; choose another.',
    })
  }
  if (there !== undefined) {
    if (consentFrom !== undefined) set(there, consentFrom, spaces, writes)
    return
  }
  const reserved = reservedLoginFault(space.login)
  if (reserved !== null) throw new AppError('input', `The seed makes ${space.login} ${article(space.type)}.`, { hint: reserved })
  const made = { ...space, consentFrom: consentFrom ?? 'manifests' }
  spaces.set(space.login, made)
  writes.spaces.push(made)
  const after = consentFrom === undefined ? space : made
  writes.audit.push({ action: `create-${space.type}`, key: spaceKey(space), space: space.login, before: null, after })
}

function set(space: SpaceWithSettings, consentFrom: ConsentSource, spaces: Map<string, SpaceWithSettings>, writes: SeedWrites): void {
  if (space.consentFrom === consentFrom) return
  spaces.set(space.login, { ...space, consentFrom })
  writes.settings.push({ ...space, consentFrom })
  writes.audit.push(settingsEntry(space, consentFrom))
}

function addMember(member: Membership, roles: Map<string, Membership['role']>, writes: SeedWrites): void {
  const key = memberKey(member.user, member.organization)
  const before = roles.get(key) ?? null
  if (before === member.role) return
  roles.set(key, member.role)
  writes.members.push(member)
  writes.audit.push({
    action: before === null ? 'add-member' : 'change-role',
    key,
    space: member.organization,
    before: before === null ? null : { role: before },
    after: { role: member.role },
  })
}

function addRepository(repository: SeededRepository, repositories: Map<string, boolean>, writes: SeedWrites): void {
  const key = repositoryKey(repository.owner, repository.name)
  const before = repositories.get(key) ?? null
  if (before === repository.private) return
  repositories.set(key, repository.private)
  writes.repositories.push(repository)
  writes.audit.push({
    action: before === null ? 'create-repository' : 'change-repository',
    key,
    space: repository.owner,
    before: before === null ? null : { private: before },
    after: { private: repository.private },
  })
}

function requireSpace(spaces: ReadonlyMap<string, Pick<SpaceRef, 'type'>>, login: string, type: SpaceType | null, what: string): void {
  const there = spaces.get(login)
  if (there !== undefined && (type === null || there.type === type)) return
  const kind = type === null ? 'a user or an organization' : article(type)
  throw new AppError('input', `The seed names ${login} as ${what}, but ${login} is not ${kind}.`, {
    hint: `Add ${login} to the seed, or mend the name.`,
  })
}

function article(type: SpaceType): string {
  return type === 'user' ? 'a user' : 'an organization'
}
