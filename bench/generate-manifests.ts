// Makes a folder of manifests: nine apps to one installation, each of them like those in examples/.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const space = 'bench'

/** Writes `count` files, one manifest each; `edition` changes the description of every hundredth. */
export function generateManifests(folder: string, count: number, edition: number): void {
  for (let index = 0; index < count; index++) {
    const group = join(folder, `team-${String(index % 20).padStart(2, '0')}`)
    mkdirSync(group, { recursive: true })
    const changed = index % 100 === 0 ? edition : 0
    writeFileSync(join(group, `${index}.yaml`), index % 10 === 9 ? installation(index - 1) : app(index, changed))
  }
}

/** Writes `count` files of 60 lines, an app each. */
export function generateLongManifests(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const group = join(folder, `team-${String(index % 20).padStart(2, '0')}`)
    mkdirSync(group, { recursive: true })
    writeFileSync(join(group, `${index}.yaml`), longApp(index))
  }
}

/** The app with more of everything. */
function longApp(index: number): string {
  const lines = app(index, 0).split('\n')
  const below = (line: string, more: readonly string[]) => lines.splice(lines.indexOf(line) + 1, 0, ...more)
  below(
    '    repository:',
    ['actions', 'contents', 'deployments', 'environments', 'packages', 'pages'].map((name) => `      ${name}: read`),
  )
  below(
    '  events:',
    ['deployment', 'deployment_status', 'page_build', 'push', 'release', 'status'].map((name) => `    - ${name}`),
  )
  const callbacks = Array.from({ length: 7 }, (_, each) => `      - https://app-${index}.bench.example/callback/${each}`)
  below('    callbackUrls:', callbacks)
  return lines.join('\n')
}

const slug = (index: number) => `app-${index}`

/** `name`: its slug; `owner`: its space. */
export function app(index: number, edition: number, name: string = slug(index), owner: string = space): string {
  return `# App ${index} of the bench.
apiVersion: appward/v1
kind: App
metadata:
  slug: ${name}
  space: ${owner}
  labels:
    team: team-${index % 20}
    tier: "${index % 3}"
  annotations:
    owner: team-${index % 20}@bench.example
    review-by: 2027-06-30
spec:
  name: App ${index}
  description: Build health for every change request, edition ${edition}
  homepage: https://app-${index}.bench.example
  visibility: private
  authorization:
    callbackUrls:
      - https://app-${index}.bench.example/callback
      - https://app-${index}.bench.example/callback/second
    setupUrl: https://app-${index}.bench.example/setup
    setupOnUpdate: true
  webhook:
    active: true
    url: https://app-${index}.bench.example/hooks
  permissions:
    repository:
      checks: write
      issues: write
      metadata: read
      pull_requests: read
      statuses: write
    organization:
      members: read
  events:
    - check_run
    - check_suite
    - issues
    - issue_comment
    - pull_request
`
}

function installation(index: number): string {
  return `# Where app ${index} is installed.
apiVersion: appward/v1
kind: Installation
metadata:
  app: ${slug(index)}
  space: ${space}
spec:
  repositories: [api, web]
  permissions:
    repository:
      checks: write
      issues: read
      pull_requests: read
`
}
