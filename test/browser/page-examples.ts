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
/** The documented example of an address that fills in the form, with what is wrong in many ways. */
const prefilled = new URLSearchParams([
  ['name', 'Octocat App'],
  ['description', 'An Octocat App'],
  ['callback_urls[]', 'https://example.com'],
  ['request_oauth_on_install', 'true'],
  ['public', 'true'],
  ['webhook_active', 'true'],
  ['webhook_url', 'http://example.com/hooks'],
  ['webhook_secret', 'written-down'],
  ['checks', 'write'],
  ['contents', 'read'],
  ['isues', 'write'],
  ['domain', 'example.com'],
  ['events[]', 'check_run'],
  ['events[]', 'label'],
]).toString()
const asking = new URLSearchParams({ manifest }).toString()

/** The settings of `own`, which is alice's, and of `insights`. */
const settings = (below: string, filledBelow = below): Record<string, Example> => ({
  [`/settings/apps/{slug}${below}`]: { path: `/settings/apps/own${filledBelow}`, as: 'alice' },
  [`/organizations/{org}/settings/apps/{slug}${below}`]: { path: `/organizations/acme/settings/apps/insights${filledBelow}`, as: 'alice' },
})

/** By the path of the page. Words in capitals stand for what pages.test.ts makes. */
export const pageExamples: Readonly<Record<string, Example>> = {
  '/': { path: '/', as: 'alice' },
  '/login': { path: '/login', as: null },
  '/login/link': { path: 'LINK', as: null },
  '/settings/account': { path: '/settings/account', as: 'alice' },
  '/settings/tokens': { path: '/settings/tokens', as: 'alice' },
  '/settings/organizations': { path: '/settings/organizations', as: 'alice' },
  '/organizations/{org}/settings': { path: '/organizations/acme/settings', as: 'alice' },
  '/audit-log': { path: '/audit-log', as: 'alice' },
  '/organizations/{org}/settings/audit-log': { path: '/organizations/acme/settings/audit-log', as: 'alice' },
  '/login/oauth/authorize': { path: '/login/oauth/authorize?client_id=CLIENT', as: 'alice' },
  '/apps/{slug}/installations/new': { path: '/apps/insights/installations/new', as: 'alice' },
  '/apps/{slug}/installations/new/permissions': { path: '/apps/insights/installations/new/permissions?target_id=ACME', as: 'alice' },
  '/apps/{slug}': { path: '/apps/insights', as: 'alice' },
  '/market': { path: '/market?search=build', as: null },
  '/settings/installations': { path: '/settings/installations', as: 'alice' },
  '/organizations/{org}/settings/installations': { path: '/organizations/acme/settings/installations', as: 'alice' },
  '/organizations/{org}/settings/installation-requests/{id}': {
    path: '/organizations/acme/settings/installation-requests/REQUEST',
    as: 'alice',
  },
  '/settings/installations/{id}': { path: '/settings/installations/OWN', as: 'alice' },
  '/organizations/{org}/settings/installations/{id}': { path: '/organizations/acme/settings/installations/ID', as: 'alice' },
  '/settings/apps/new': { path: '/settings/apps/new', as: 'alice' },
  '/organizations/{org}/settings/apps/new': { path: `/organizations/acme/settings/apps/new?${prefilled}`, as: 'alice' },
  '/settings/apps/new/form': { path: '/settings/apps/new/form', as: 'alice' },
  '/organizations/{org}/settings/apps/new/form': { path: '/organizations/acme/settings/apps/new/form', as: 'alice' },
  '/settings/apps/new/manifest': { path: `/settings/apps/new/manifest?${asking}`, as: 'alice' },
  '/organizations/{org}/settings/apps/new/manifest': { path: `/organizations/acme/settings/apps/new/manifest?${asking}`, as: 'alice' },
  '/settings/apps': { path: '/settings/apps', as: 'alice' },
  '/organizations/{org}/settings/apps': { path: '/organizations/acme/settings/apps', as: 'alice' },
  ...settings(''),
  ...settings('/permissions'),
  ...settings('/credentials'),
  ...settings('/deliveries'),
  '/settings/apps/{slug}/deliveries/{id}': { path: '/settings/apps/own/deliveries/MYDELIVERY', as: 'alice' },
  '/organizations/{org}/settings/apps/{slug}/deliveries/{id}': {
    path: '/organizations/acme/settings/apps/insights/deliveries/DELIVERY',
    as: 'alice',
  },
  ...settings('/installations'),
  ...settings('/danger'),
  '/settings/fleets': { path: '/settings/fleets', as: 'alice' },
  '/organizations/{org}/settings/fleets': { path: '/organizations/acme/settings/fleets', as: 'alice' },
  '/settings/fleets/{fleet}': { path: '/settings/fleets/alice-apps', as: 'alice' },
  '/organizations/{org}/settings/fleets/{fleet}': { path: '/organizations/acme/settings/fleets/acme-apps', as: 'alice' },
}
