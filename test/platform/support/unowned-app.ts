// An app that no fleet owns, registered by a person.
import type { Browser } from './browser.ts'

/** The path of the settings of a new app of acme, which `admin` registers by a manifest. */
export async function unownedApp(admin: Browser, slug: string, manifest: Record<string, unknown> = {}): Promise<string> {
  const path = '/organizations/acme/settings/apps/new/manifest'
  const text = JSON.stringify({ name: slug, url: 'https://a.example', redirect_url: 'https://a.example/made', ...manifest })
  const shown = await admin.get(`${path}?${new URLSearchParams({ manifest: text })}`)
  const made = await admin.submit(shown, path, { name: slug })
  if (made.status !== 303) throw new Error(made.text)
  return `/organizations/acme/settings/apps/${slug}`
}
