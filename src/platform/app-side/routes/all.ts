// Every route of the app-side API, in one list: it is what is served, enforced, documented and tested.
import type { ApiRoute } from '../route.ts'
import { appRoutes } from './app.ts'
import { hookRoutes } from './hook.ts'
import { installationRoutes } from './installation.ts'

export const allApiRoutes: readonly ApiRoute[] = [...appRoutes, ...hookRoutes, ...installationRoutes]
