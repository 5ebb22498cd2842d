// Everything that may go wrong in a browser without a test noticing: it is collected here, and fails the test at its end.
import type { BrowserContext, Page } from 'playwright-core'

export type Watch = {
  /** What went wrong since it was asked last. */
  takeFaults: () => string[]
  /** The page that was answered last says no, and is meant to: gives its status, and that is no fault any more. */
  takeRefusal: () => number | null
}

/** Chromium's own line for a response that is told here with its address. */
const toldElsewhere = 'Failed to load resource: the server responded with a status of'

/** Only the platform and what runs beside it is reached; every other request is refused, and a fault. */
export async function watchContext(context: BrowserContext): Promise<Watch> {
  const faults: string[] = []
  const refusals: { fault: string; status: number }[] = []
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    async (route) => {
      faults.push(`a request to another host: ${route.request().url()}`)
      await route.abort()
    },
  )
  context.on('page', (page) => watch(page, faults, refusals))
  return {
    takeFaults: () => [...faults.splice(0), ...refusals.splice(0).map(({ fault }) => fault)],
    takeRefusal: () => refusals.pop()?.status ?? null,
  }
}

function watch(page: Page, faults: string[], refusals: { fault: string; status: number }[]): void {
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' || message.type() === 'warning') {
      if (!text.startsWith(toldElsewhere)) faults.push(`${message.type()} on ${page.url()}: ${text}`)
    }
  })
  page.on('pageerror', (error) => void faults.push(`script failed on ${page.url()}: ${error.message}`))
  page.on('requestfailed', (request) => {
    // What a newer navigation overtakes is no failure.
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED') faults.push(`no answer from ${request.url()}: ${why}`)
  })
  page.on('response', (response) => {
    const status = response.status()
    if (status < 400) return
    const fault = `${status} from ${response.request().method()} ${response.url()}`
    if (response.request().isNavigationRequest()) refusals.push({ fault, status })
    else faults.push(fault)
  })
}
