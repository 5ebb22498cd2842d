// A list of repositories as JSON text. It is the largest answer there is: 30 of them are 150 kB, each with some 50 addresses that differ
// in the name alone. So the text of one is made once for each owner, and cut where a repository's own facts go.
import type { RepositoryRef } from '../domain/access.ts'
import { nodeId } from '../domain/node-id.ts'
import { repositoryShape } from './repository.ts'
import type { Urls } from './urls.ts'

type Fact = 'id' | 'nodeId' | 'name' | 'created'
type Piece = { text: string } | { fact: Fact }

/** Stands in for a repository's facts: no name, time or address holds any of it. */
const stand = { id: 987_654_321_987_654, name: '@name@', createdAt: '@created@' }
const marks: Readonly<Record<string, Fact>> = {
  [stand.id]: 'id',
  [nodeId('Repository', stand.id)]: 'nodeId',
  [stand.name]: 'name',
  [stand.createdAt]: 'created',
}
const cut = new RegExp(`(${Object.keys(marks).join('|')})`)

/** By host, owner and visibility. */
const templates = new Map<string, readonly Piece[]>()
const maxTemplates = 1_000

/** The JSON of an array of `repositoryShape`s. */
export function repositoryTexts(urls: Urls, repositories: readonly RepositoryRef[]): string {
  return `[${repositories.map((repository) => textOf(templateFor(urls, repository), repository)).join(',')}]`
}

function templateFor(urls: Urls, repository: RepositoryRef): readonly Piece[] {
  const { owner, private: hidden } = repository
  const key = `${urls.host} ${owner.login} ${owner.id} ${owner.type} ${hidden}`
  const known = templates.get(key)
  if (known !== undefined) return known
  const text = JSON.stringify(repositoryShape(urls, { ...repository, ...stand }))
  const pieces = text.split(cut).map((piece): Piece => {
    const fact = marks[piece]
    return fact === undefined ? { text: piece } : { fact }
  })
  if (templates.size >= maxTemplates) templates.clear()
  templates.set(key, pieces)
  return pieces
}

function textOf(template: readonly Piece[], { id, name, createdAt }: RepositoryRef): string {
  const inText = (value: string) => JSON.stringify(value).slice(1, -1)
  const facts = { id: String(id), nodeId: nodeId('Repository', id), name: inText(name), created: inText(createdAt) }
  let text = ''
  for (const piece of template) text += 'text' in piece ? piece.text : facts[piece.fact]
  return text
}
