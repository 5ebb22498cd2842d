// Every route of the app-side API, in one list: it is what is served, enforced, documented and tested.
import type { ApiRoute } from '../route.ts'
import { accountInstallationRoutes } from './account-installations.ts'
import { appRoutes } from './app.ts'
import { appInstallationRoutes } from './app-installations.ts'
import { appManifestRoutes } from './app-manifests.ts'
import { applicationRoutes } from './applications.ts'
import { hookRoutes } from './hook.ts'
import { installationRoutes } from './installation.ts'
import { publicAppRoutes } from './public-app.ts'
import { rateLimitRoutes } from './rate-limit.ts'

export const allApiRoutes: readonly ApiRoute[] = [
  ...appRoutes,
  ...hookRoutes,
  ...installationRoutes,
  ...appInstallationRoutes,
  ...publicAppRoutes,
  ...accountInstallationRoutes,
  ...applicationRoutes,
  ...appManifestRoutes,
  ...rateLimitRoutes,
]
