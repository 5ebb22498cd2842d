// A ref as the API shows it.
import type { RepositoryRef } from '../domain/access.ts'
import type { GitRef } from '../store/ports-write-back.ts'
import { repositoryUrl, type Urls } from './urls.ts'

export function refShape(urls: Urls, repository: RepositoryRef, { ref, sha }: GitRef): { url: string } {
  const url = `${repositoryUrl(urls, repository)}/git`
  const place = ref.split('/').map(encodeURIComponent).join('/')
  const shape = {
    ref,
    node_id: Buffer.from(`Ref:${repository.id}:${ref}`).toString('base64url'),
    url: `${url}/${place}`,
    object: { type: 'commit', sha, url: `${url}/commits/${sha}` },
  }
  return shape
}
