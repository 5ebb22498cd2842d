// The addresses that shapes name: the platform's host, and the API below it.

/** Both without a slash at the end. */
export type Urls = { host: string; api: string }

export const apiRoot = '/api/v3'

/** Where the API has a repository. */
export function repositoryUrl({ api }: Urls, { owner, name }: { owner: { login: string }; name: string }): string {
  return `${api}/repos/${owner.login}/${name}`
}
