// An app was installed or uninstalled, suspended or let go on, or was given what it asked for.
import type { AuthorFacts } from '../domain/author.ts'
import { nodeId } from '../domain/node-id.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import { platformEvent, type WebhookEvent } from '../domain/webhook-event.ts'
import { accountShape, botShape } from '../shapes/account.ts'
import { authorShape } from '../shapes/author.ts'
import { installationShape } from '../shapes/installation.ts'
import type { Account } from '../store/ports-app-side.ts'
import { payloadUrls } from './common.ts'

/** A repository as the events of installations name it. */
export type NamedRepository = { id: number; name: string; private: boolean }

/** What the events of an installation tell of it: the app, the accounts around it, who did it. */
export type InstallationScene = {
  installation: StoredInstallation
  app: StoredApp
  /** The space that it is in. */
  account: Account
  /** Whoever of the space's side suspended it, where that account is still there. */
  suspender: Account | null
  sender: AuthorFacts
  /** The member who asked for the app; null where nobody did. */
  requester: Account | null
}

/** @param repositories those that the app may be told of. */
export function installationEvent(scene: InstallationScene, action: string, repositories: readonly NamedRepository[]): WebhookEvent {
  const payload = {
    action,
    installation: installationPart(scene),
    repositories: repositoryParts(scene, repositories),
    ...requesterPart(scene),
    sender: authorShape(payloadUrls, scene.sender),
  }
  return toItsApp(scene, 'installation', action, payload)
}

/** @param repositories those that joined it, or left it. */
export function installationRepositoriesEvent(
  scene: InstallationScene,
  action: 'added' | 'removed',
  repositories: readonly NamedRepository[],
): WebhookEvent {
  const { resource } = scene.installation
  const parts = repositoryParts(scene, repositories)
  const payload = {
    action,
    installation: installationPart(scene),
    repository_selection: resource.spec.repositories === 'all' ? 'all' : 'selected',
    repositories_added: action === 'added' ? parts : [],
    repositories_removed: action === 'removed' ? parts : [],
    requester: null,
    sender: authorShape(payloadUrls, scene.sender),
  }
  return toItsApp(scene, 'installation_repositories', action, payload)
}

function toItsApp({ installation }: InstallationScene, name: string, action: string, payload: object): WebhookEvent {
  const to = [{ appId: installation.appId, installationId: installation.id }]
  return platformEvent({ name, action, repositoryId: null, payload, to })
}

function installationPart({ installation, app, account, suspender }: InstallationScene): object {
  const byApp = installation.suspension?.side === 'app'
  const person = suspender === null ? null : accountShape(payloadUrls, suspender)
  const suspendedBy = byApp ? botShape(payloadUrls, { id: app.id, slug: app.resource.metadata.slug }) : person
  return installationShape(payloadUrls, { installation, app, account, suspendedBy: installation.suspension === null ? null : suspendedBy })
}

function repositoryParts({ account }: InstallationScene, repositories: readonly NamedRepository[]): object[] {
  return repositories.map(({ id, name, private: hidden }) => ({
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: `${account.login}/${name}`,
    private: hidden,
  }))
}

function requesterPart({ requester }: InstallationScene): object {
  return requester === null ? {} : { requester: accountShape(payloadUrls, requester) }
}
