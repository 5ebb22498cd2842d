// Every page of the platform, in one list.
import { accountPages } from './account.ts'
import { credentialPages } from './app-settings/credentials.ts'
import { dangerPages } from './app-settings/danger.ts'
import { deliveryPages } from './app-settings/deliveries.ts'
import { generalPages } from './app-settings/general.ts'
import { hookSettingsPages } from './app-settings/hook-settings.ts'
import { appInstallationPages } from './app-settings/installations.ts'
import { appListPages } from './app-settings/list.ts'
import { permissionPages } from './app-settings/permissions.ts'
import { auditLogPages } from './audit-log.ts'
import { authorizePages } from './authorize.ts'
import { fleetPages } from './fleets/fleet.ts'
import { fleetListPages } from './fleets/list.ts'
import { homePages } from './home.ts'
import { installPages } from './install.ts'
import { installationPages } from './installation-acts.ts'
import { installationRequestPages } from './installation-request.ts'
import { installationListPages } from './installations.ts'
import { marketPages } from './market.ts'
import { organizationPages } from './organizations.ts'
import type { PageRoute } from './page.ts'
import { publicAppPages } from './public-app.ts'
import { registerAppPages } from './register/app.ts'
import { registerManifestPages } from './register/by-manifest.ts'
import { signInPages } from './sign-in.ts'
import { signInLinkPages } from './sign-in-link.ts'
import { tokenPages } from './tokens.ts'

export const allPages: readonly PageRoute[] = [
  ...signInPages,
  ...signInLinkPages,
  ...homePages,
  ...accountPages,
  ...tokenPages,
  ...organizationPages,
  ...auditLogPages,
  ...authorizePages,
  ...installPages,
  ...installationPages,
  // Before the pages of apps: `new` is no slug there.
  ...registerAppPages,
  ...installationListPages,
  ...installationRequestPages,
  ...marketPages,
  ...publicAppPages,
  ...registerManifestPages,
  ...appListPages,
  ...generalPages,
  ...hookSettingsPages,
  ...permissionPages,
  ...credentialPages,
  ...deliveryPages,
  ...appInstallationPages,
  ...dangerPages,
  ...fleetListPages,
  ...fleetPages,
]
