// A site beside the platform, as the people meet it who come from there or are sent there: an app's own pages, on this machine.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type Site = {
  url: string
  /** What browsers and servers asked of it. */
  requests: URL[]
}

/** Answers each path with a document; another path is not there. Closed when the test ends. */
export async function startSite(pages: Readonly<Record<string, (address: URL) => string | Promise<string>>>): Promise<Site> {
  const requests: URL[] = []
  const site: Site = { url: '', requests }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const address = new URL(request.url ?? '/', site.url)
    requests.push(address)
    const body = await pages[address.pathname]?.(address)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<!doctype html><html lang="en"><title>An app</title><link rel="icon" href="data:,"><main>${body ?? 'Nothing.'}</main></html>`,
    )
  }
  const server = createServer((request, response) => void answer(request, response).catch((error) => response.destroy(error)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return site
}
