// Every page of the platform, in one list.
import { accountPages } from './account.ts'
import { authorizePages } from './authorize.ts'
import { installPages } from './install.ts'
import { installationPages } from './installation.ts'
import type { PageRoute } from './page.ts'
import { registerManifestPages } from './register-manifest.ts'
import { signInPages } from './sign-in.ts'
import { signInLinkPages } from './sign-in-link.ts'

export const allPages: readonly PageRoute[] = [
  ...signInPages,
  ...signInLinkPages,
  ...accountPages,
  ...authorizePages,
  ...installPages,
  ...installationPages,
  ...registerManifestPages,
]
