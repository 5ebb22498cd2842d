// What payloads have in common: addresses, who did it, where it happened.
import type { RepositoryRef } from '../domain/access.ts'
import type { AuthorFacts } from '../domain/author.ts'
import { placeholderOrigin } from '../domain/webhook-payload.ts'
import { authorShape } from '../shapes/author.ts'
import { repositoryShape } from '../shapes/repository.ts'
import { apiRoot, type Urls } from '../shapes/urls.ts'
import { simpleOrganizationShape } from '../shapes/user.ts'

/** Whoever sends or shows a payload puts the platform's own address in. */
export const payloadUrls: Urls = { host: placeholderOrigin, api: placeholderOrigin + apiRoot }

/** Who did what in which repository. */
export type Scene = { repository: RepositoryRef; sender: AuthorFacts }

/** The platform keeps no code, and knows of nobody who made a commit. */
export const nobody = { name: '', email: '' } as const

/** The fields of every event in a repository. */
export function sceneFields({ repository, sender }: Scene): object {
  const { owner } = repository
  return {
    repository: repositoryShape(payloadUrls, repository),
    ...(owner.type === 'organization' ? { organization: simpleOrganizationShape(payloadUrls, owner) } : {}),
    sender: authorShape(payloadUrls, sender),
  }
}
