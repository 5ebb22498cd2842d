// Every page of the platform, in one list.
import { authorizePages } from './authorize.ts'
import { installPages } from './install.ts'
import { installationPages } from './installation-acts.ts'
import { installationRequestPages } from './installation-request.ts'
import { installationListPages } from './installations.ts'
import { marketPages } from './market.ts'
import type { PageRoute } from './page.ts'
import { publicAppPages } from './public-app.ts'
import { registerManifestPages } from './register-manifest.ts'
import { signInPages } from './sign-in.ts'

export const allPages: readonly PageRoute[] = [
  ...signInPages,
  ...authorizePages,
  ...installPages,
  ...installationPages,
  ...installationListPages,
  ...installationRequestPages,
  ...marketPages,
  ...publicAppPages,
  ...registerManifestPages,
]
