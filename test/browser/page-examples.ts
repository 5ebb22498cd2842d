// An address of each page that shows something, and who is shown it: there every page is looked at.

type Example = { path: string; as: string | null }

const manifest = JSON.stringify({
  name: 'Made here',
  url: 'https://bot.example',
  public: true,
  redirect_url: 'https://bot.example/made',
  hook_attributes: { url: 'https://bot.example/hooks' },
  default_permissions: { contents: 'read', issues: 'write' },
  default_events: ['push'],
})
const asking = new URLSearchParams({ manifest }).toString()

/** By the path of the page. Words in capitals stand for what pages.test.ts makes. */
export const pageExamples: Readonly<Record<string, Example>> = {
  '/login': { path: '/login', as: null },
  '/login/oauth/authorize': { path: '/login/oauth/authorize?client_id=CLIENT', as: 'alice' },
  '/apps/{slug}/installations/new': { path: '/apps/insights/installations/new', as: 'alice' },
  '/apps/{slug}/installations/new/permissions': { path: '/apps/insights/installations/new/permissions?target_id=ACME', as: 'alice' },
  '/settings/installations/{id}': { path: '/settings/installations/OWN', as: 'alice' },
  '/organizations/{org}/settings/installations/{id}': { path: '/organizations/acme/settings/installations/ID', as: 'alice' },
  '/settings/apps/new/manifest': { path: `/settings/apps/new/manifest?${asking}`, as: 'alice' },
  '/organizations/{org}/settings/apps/new/manifest': { path: `/organizations/acme/settings/apps/new/manifest?${asking}`, as: 'alice' },
}
