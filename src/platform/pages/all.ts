// Every page of the platform, in one list.
import { accountPages } from './account.ts'
import { auditLogPages } from './audit-log.ts'
import { authorizePages } from './authorize.ts'
import { homePages } from './home.ts'
import { installPages } from './install.ts'
import { installationPages } from './installation-acts.ts'
import { installationRequestPages } from './installation-request.ts'
import { installationListPages } from './installations.ts'
import { marketPages } from './market.ts'
import { organizationPages } from './organizations.ts'
import type { PageRoute } from './page.ts'
import { publicAppPages } from './public-app.ts'
import { registerManifestPages } from './register-manifest.ts'
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
  ...installationListPages,
  ...installationRequestPages,
  ...marketPages,
  ...publicAppPages,
  ...registerManifestPages,
]
