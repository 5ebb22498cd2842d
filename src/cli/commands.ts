// The table of commands: each is one file, imported only when it runs.
import type { Command, CommandGroup } from './command.ts'

export type CommandRow = { name: string; summary: string; load: () => Promise<{ command: Command | CommandGroup }> }

export const commands: readonly CommandRow[] = [
  { name: 'up', summary: 'start the platform, plan and apply the examples, keep serving', load: () => import('./commands/up.ts') },
  { name: 'serve', summary: 'serve the built-in platform', load: () => import('./commands/serve.ts') },
  { name: 'backup', summary: 'copy the state of a running platform into a file', load: () => import('./commands/backup.ts') },
  { name: 'restore', summary: 'make a data folder of a backup', load: () => import('./commands/restore.ts') },
  { name: 'init', summary: 'write a starter tree: manifests, config, editor settings, CI', load: () => import('./commands/init.ts') },
  { name: 'validate', summary: 'check manifests; talks to no platform', load: () => import('./commands/validate.ts') },
  {
    name: 'convert',
    summary: 'turn an app definition into another form: manifest, GitHub manifest, Probot, URL',
    load: () => import('./commands/convert.ts'),
  },
  { name: 'fmt', summary: 'put manifests into canonical form, comments kept', load: () => import('./commands/fmt.ts') },
  { name: 'migrate', summary: 'rewrite manifests of older versions, comments kept', load: () => import('./commands/migrate.ts') },
  { name: 'plan', summary: 'show what apply would change', load: () => import('./commands/plan.ts') },
  { name: 'apply', summary: 'plan, ask, and make it so', load: () => import('./commands/apply.ts') },
  { name: 'show', summary: 'show a saved plan; talks to no platform', load: () => import('./commands/show.ts') },
  { name: 'drift', summary: 'show what others changed since the last apply, and who', load: () => import('./commands/drift.ts') },
  {
    name: 'history',
    summary: 'list what the fleet has applied; with an id, show one changeset as a plan',
    load: () => import('./commands/history.ts'),
  },
  {
    name: 'controller',
    summary: 'keep fleets in step with git; see how they are, and approve plans that wait',
    load: () => import('./commands/controller.ts'),
  },
  {
    name: 'audit',
    summary: 'hold manifests and the platform against policies; ask who may do what, and why',
    load: () => import('./commands/audit.ts'),
  },
  {
    name: 'blame',
    summary: 'say who set a field: the commit of its line, and who put it in force',
    load: () => import('./commands/blame.ts'),
  },
  { name: 'destroy', summary: 'delete everything the fleet owns', load: () => import('./commands/destroy.ts') },
  {
    name: 'import',
    summary: 'write manifests of what a space has on the platform; --adopt takes it over',
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'freeze',
    summary: 'stop applies in a space or on the platform, but those that lower, suspend and uninstall',
    load: () => import('./commands/freeze.ts'),
  },
  { name: 'unfreeze', summary: 'end the freeze of a space or of the platform', load: () => import('./commands/unfreeze.ts') },
  { name: 'get', summary: 'look at what the platform has', load: () => import('./commands/get.ts') },
  {
    name: 'explain',
    summary: 'explain a field, a permission, an event or a diagnostic',
    load: () => import('./commands/explain.ts'),
  },
  { name: 'schema', summary: 'print a schema; without a name, list them', load: () => import('./commands/schema.ts') },
  {
    name: 'completion',
    summary: 'print a script that completes words in bash, zsh or fish',
    load: async () => ({ command: (await import('./commands/completion.ts')).completionOf(commands) }),
  },
  {
    name: 'policies',
    summary: 'keep policies on the platform, where no change request alters them',
    load: () => import('./commands/policies.ts'),
  },
  { name: 'spaces', summary: 'change the settings of a space', load: () => import('./commands/spaces.ts') },
  { name: 'login', summary: 'keep a token for a platform; it is asked for, or read from stdin', load: () => import('./commands/login.ts') },
  { name: 'whoami', summary: 'say who the token at hand belongs to, and what it opens', load: () => import('./commands/whoami.ts') },
  {
    name: 'sign-in-link',
    summary: 'print a link that signs a user in at a browser, once',
    load: () => import('./commands/sign-in-link.ts'),
  },
  { name: 'logout', summary: 'forget the token that login keeps', load: () => import('./commands/logout.ts') },
  { name: 'keys', summary: 'create, list, delete and rotate private keys of apps', load: () => import('./commands/keys.ts') },
  { name: 'secrets', summary: 'create, list, delete and rotate client secrets of apps', load: () => import('./commands/secrets.ts') },
  { name: 'tokens', summary: 'create, list, revoke and rotate personal access tokens', load: () => import('./commands/tokens.ts') },
]
