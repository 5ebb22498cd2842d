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

/** The settings of `own`, which is alice's, and of `insights`. */
const settings = (below: string, filledBelow = below): Record<string, Example> => ({
  [`/settings/apps/{slug}${below}`]: { path: `/settings/apps/own${filledBelow}`, as: 'alice' },
  [`/organizations/{org}/settings/apps/{slug}${below}`]: { path: `/organizations/acme/settings/apps/insights${filledBelow}`, as: 'alice' },
})

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
  '/settings/apps': { path: '/settings/apps', as: 'alice' },
  '/organizations/{org}/settings/apps': { path: '/organizations/acme/settings/apps', as: 'alice' },
  ...settings(''),
  ...settings('/permissions'),
  ...settings('/credentials'),
  ...settings('/installations'),
  ...settings('/danger'),
}
