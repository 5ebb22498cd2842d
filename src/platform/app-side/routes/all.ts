// Every route of the app-side API, in one list: it is what is served, enforced, described and tested.
import type { ApiRoute } from '../route.ts'
import { accountInstallationRoutes } from './account-installations.ts'
import { accountRoutes } from './accounts.ts'
import { appRoutes } from './app.ts'
import { appInstallationRoutes } from './app-installations.ts'
import { appManifestRoutes } from './app-manifests.ts'
import { applicationRoutes } from './applications.ts'
import { checkRunRoutes } from './check-runs.ts'
import { checkSuiteRoutes } from './check-suites.ts'
import { generalRoutes } from './general.ts'
import { hookRoutes } from './hook.ts'
import { installationRoutes } from './installation.ts'
import { openApiRoute } from './openapi.ts'
import { publicAppRoutes } from './public-app.ts'
import { pullRequestRoutes } from './pull-requests.ts'
import { rateLimitRoutes } from './rate-limit.ts'
import { repositoryRoutes } from './repositories.ts'
import { statusRoutes } from './statuses.ts'

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
  ...generalRoutes,
  ...accountRoutes,
  ...repositoryRoutes,
  ...statusRoutes,
  ...checkRunRoutes,
  ...checkSuiteRoutes,
  ...pullRequestRoutes,
]

/** What is served: they, and their description, which clients of GitHub's API know nothing of. */
export const servedApiRoutes: readonly ApiRoute[] = [...allApiRoutes, openApiRoute(allApiRoutes)]
