// What admins of a space do on the page of an installation: repositories, consent, suspension, the end of it.
import { settingsRoot } from '../../lib/settings-root.ts'
import { afterInstallation } from '../domain/after-installation.ts'
import type { InstallationChange } from '../domain/installation-changes.ts'
import { authorizePath } from './authorize.ts'
import { installationPage, requireShown, type Shown } from './installation.ts'
import { done, type PageAnswer, type PageRoute, type PersonCall } from './page.ts'
import { confirmationFault } from './parts/fleet.ts'
import { chosenFrom, noneChosen } from './parts/repositories.ts'
import { settingsPaths } from './settings-space.ts'

/** The store asks again who may. */
async function change(call: PersonCall, { app, account }: Shown, wanted: InstallationChange) {
  const target = { app: app.resource.metadata.slug, space: account.login }
  return call.services.store.writer.changeInstallation(target, wanted, call.caller.token.id, call.origin)
}

async function rescope(call: PersonCall): Promise<PageAnswer> {
  const shown = await requireShown(call)
  const { installation, app, path } = shown
  const chosen = chosenFrom(call.form)
  if (chosen === null) return installationPage(call, shown, { repositories: noneChosen, chosen: [] })
  const byHand = confirmationFault(call.form, installation.fleet)
  if (byHand !== null) return installationPage(call, shown, { rescopeByHand: byHand, chosen })
  const outcome = await change(call, shown, { kind: 'rescope', repositories: chosen })
  if (outcome.rejection?.code === 'unknown_repositories') {
    return installationPage(call, shown, { repositories: outcome.rejection.detail, chosen })
  }
  done(outcome)
  return { location: afterInstallation(app, { action: 'update', installationId: installation.id }, null, authorizePath) ?? path }
}

async function decide(call: PersonCall, kind: 'accept' | 'refuse'): Promise<PageAnswer> {
  const shown = await requireShown(call)
  const { installation, path } = shown
  const undone = kind === 'accept' && installation.resource.spec.permissions !== undefined
  const byHand = undone ? confirmationFault(call.form, installation.fleet) : null
  if (byHand !== null) return installationPage(call, shown, { acceptByHand: byHand })
  done(await change(call, shown, { kind, digest: call.form.get('digest') ?? '' }))
  return { location: path }
}

async function suspend(call: PersonCall, kind: 'suspend' | 'unsuspend'): Promise<PageAnswer> {
  const shown = await requireShown(call)
  done(await change(call, shown, { kind }))
  return { location: shown.path }
}

async function uninstall(call: PersonCall): Promise<PageAnswer> {
  const shown = await requireShown(call)
  const { slug } = shown.app.resource.metadata
  if (call.form.get('slug') !== slug) return installationPage(call, shown, { slug: `This is not ${slug}.` })
  done(await change(call, shown, { kind: 'uninstall' }))
  return { location: `${settingsRoot(shown.account)}/installations` }
}

export const installationPages: readonly PageRoute[] = settingsPaths('/installations/{id}').flatMap((path): PageRoute[] => [
  { method: 'GET', path, for: 'person', handle: async (call) => installationPage(call, await requireShown(call)) },
  { method: 'POST', path: `${path}/repositories`, for: 'person', handle: rescope },
  { method: 'POST', path: `${path}/accept`, for: 'person', handle: (call) => decide(call, 'accept') },
  { method: 'POST', path: `${path}/refuse`, for: 'person', handle: (call) => decide(call, 'refuse') },
  { method: 'POST', path: `${path}/suspend`, for: 'person', handle: (call) => suspend(call, 'suspend') },
  { method: 'POST', path: `${path}/unsuspend`, for: 'person', handle: (call) => suspend(call, 'unsuspend') },
  { method: 'POST', path: `${path}/uninstall`, for: 'person', handle: uninstall },
])
