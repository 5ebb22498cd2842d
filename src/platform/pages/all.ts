// Every page of the platform, in one list.
import { accountPages } from './account.ts'
import { auditLogPages } from './audit-log.ts'
import { authorizePages } from './authorize.ts'
import { homePages } from './home.ts'
import { installPages } from './install.ts'
import { installationPages } from './installation.ts'
import { organizationPages } from './organizations.ts'
import type { PageRoute } from './page.ts'
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
  ...registerManifestPages,
]
