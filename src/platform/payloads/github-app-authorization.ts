// A user no longer lets an app act in the user's name.
import type { AuthorFacts } from '../domain/author.ts'
import { platformEvent, type WebhookEvent } from '../domain/webhook-event.ts'
import { authorShape } from '../shapes/author.ts'
import { payloadUrls } from './common.ts'

/** `user`: whose authorization it was, whoever ended it; apps know by nothing else whose tokens are gone. */
export function authorizationRevokedEvent(appId: number, user: AuthorFacts): WebhookEvent {
  const action = 'revoked'
  const payload = { action, sender: authorShape(payloadUrls, user) }
  return platformEvent({ name: 'github_app_authorization', action, repositoryId: null, payload, to: [{ appId, installationId: null }] })
}
