// Who may call a route, in words: for the published table, the OpenAPI document and pages. Pure.
import type { Access, PermissionNeed, TokenNeed } from './access.ts'

/** Everybody, with a credential of any kind or none. */
const anyoneWords = 'anyone'

/**
 * Each way to call a route of this access, in the words of a list: `installation or user token with \`statuses: write\``.
 * Names are in backquotes.
 */
export function accessWords(access: Access): string[] {
  if (isForAnyone(access)) return [anyoneWords]
  const { anonymous, token, app, client } = access
  return [
    anonymous === undefined ? null : token?.scope == null ? 'no credential' : 'on public repositories anyone',
    app === undefined ? null : 'JWT of the app',
    ...appTokenWords(access),
    client === undefined ? null : 'client id and secret of the app',
    token === undefined ? null : tokenWords(token),
  ].filter((words) => words !== null)
}

function isForAnyone({ anonymous, token, app, installation, appUser, client }: Access): boolean {
  const open = anonymous !== undefined && token?.scope === null && token.role === null
  const apps = app !== undefined && client !== undefined && installation?.permission === null && appUser?.permission === null
  return open && apps
}

/** Where a person's own token must be an admin's, a user token must be one's too. */
function appTokenWords({ installation, appUser, token }: Access): string[] {
  const ofInstallation = installation === undefined ? null : needWords(installation)
  const ofUser = appUser === undefined ? null : `${token?.role === 'admin' ? holderWords('admin') : ''}${needWords(appUser)}`
  if (ofInstallation !== null && ofInstallation === ofUser) return [`installation or user token${ofUser}`]
  const each = [ofInstallation === null ? null : `installation token${ofInstallation}`, ofUser === null ? null : `user token${ofUser}`]
  return each.filter((words) => words !== null)
}

function needWords({ permission, or = [] }: PermissionNeed): string {
  if (permission === null) return ''
  return ` with ${[permission, ...or].map(({ name, level }) => `\`${name}: ${level}\``).join(' or ')}`
}

function tokenWords({ scope, role }: TokenNeed): string {
  return `personal access token${role === null ? '' : holderWords(role)}${scope === null ? '' : ` with scope \`${scope}\``}`
}

function holderWords(role: 'admin' | 'member'): string {
  return ` of ${role === 'admin' ? 'an admin' : 'a member'}`
}
