// Pull requests and comments on them: what may be asked for, and what an update makes of one.
import { type ApiFault, fieldFault } from './api-fault.ts'
import { branchOf } from './commit.ts'

/** As the published description has it. */
export type PullRequestBody = {
  title?: string
  head: string
  base: string
  head_repo?: string
  body?: string
  draft?: boolean
  maintainer_can_modify?: boolean
  issue?: number
}

export type PullRequestChange = { title?: string; body?: string; state?: 'open' | 'closed'; base?: string; maintainer_can_modify?: boolean }

const resource = 'PullRequest'
const maxTitle = 256
const maxText = 65_536

/** `branch`, `owner:branch` or a full ref as a branch of the owner's repository; null where it is none. */
export function branchNamed(text: string, owner: string): string | null {
  const [first = '', ...rest] = text.split(':')
  const name = rest.length === 0 ? first : rest.join(':')
  if (rest.length > 0 && first.toLowerCase() !== owner) return null
  const branch = branchOf(name) ?? name
  return branch === '' ? null : branch
}

/** What is wrong with the texts of a pull request; null where nothing is. */
export function textFault({ title, body }: { title?: string; body?: string }): ApiFault | null {
  if (title !== undefined && title.trim() === '') return fieldFault(resource, 'title', 'must not be blank', 'missing_field')
  if (title !== undefined && title.length > maxTitle) return fieldFault(resource, 'title', `is too long (at most ${maxTitle} characters)`)
  if (body !== undefined && body.length > maxText) return fieldFault(resource, 'body', `is too long (at most ${maxText} characters)`)
  return null
}

/** What is wrong with a new pull request before its branches are looked at; null where nothing is. */
export function newPullRequestFault(body: PullRequestBody, repository: { owner: { login: string }; name: string }): ApiFault | null {
  if (body.issue !== undefined)
    return fieldFault(resource, 'issue', 'this platform has no issues that could become pull requests', 'invalid')
  if (body.title === undefined) return fieldFault(resource, 'title', 'is needed', 'missing_field')
  const own = [repository.name, `${repository.owner.login}/${repository.name}`].map((name) => name.toLowerCase())
  if (body.head_repo !== undefined && !own.includes(body.head_repo.toLowerCase())) {
    return fieldFault(resource, 'head_repo', 'this platform has no forks: the head is a branch of the same repository', 'invalid')
  }
  return textFault(body)
}

/** A branch that is not there, with what would make it. */
export function unknownBranch(field: 'head' | 'base', text: string, fullName: string): ApiFault {
  const way = `POST /repos/${fullName}/git/refs makes one: {"ref": "refs/heads/NAME", "sha": "..."}`
  return fieldFault(resource, field, `There is no branch ${JSON.stringify(text)} in ${fullName}. ${way}`, 'invalid')
}

/** Why a pull request from `head` into `base` would bring nothing; null where it would bring something. */
export function nothingToMerge(head: { ref: string; sha: string }, base: { ref: string; sha: string }): ApiFault | null {
  const same = head.ref === base.ref || head.sha === base.sha
  return same ? fieldFault(resource, 'head', `There are no commits between ${base.ref} and ${head.ref}`) : null
}

export function existsAlready(head: string): ApiFault {
  return fieldFault(resource, 'head', `There is an open pull request for ${head} already`)
}

/** What is wrong with a comment; null where nothing is. */
export function commentFault(body: string): ApiFault | null {
  if (body.trim() === '') return fieldFault('IssueComment', 'body', 'must not be blank', 'missing_field')
  return body.length > maxText ? fieldFault('IssueComment', 'body', `is too long (at most ${maxText} characters)`) : null
}
