// Fleets for the bench: a git repository of manifests for each, and a space of its own.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type BenchFleet = {
  name: string
  space: string
  folder: string
  /** Changes one file, commits, and gives the commit's id. */
  change: (file: number, edition: number) => string
}

export function makeFleet(root: string, index: number, apps: number): BenchFleet {
  const name = `fleet-${String(index).padStart(2, '0')}`
  const space = `team-${String(index).padStart(2, '0')}`
  const folder = join(root, name)
  mkdirSync(join(folder, 'apps'), { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: { PATH: process.env.PATH, HOME: root }, encoding: 'utf8' }).trim()
  const write = (file: number, edition: number) =>
    writeFileSync(join(folder, 'apps', `${file}.yaml`), app(`t${index}-app-${file}`, space, edition))
  const commit = (message: string) => {
    git('add', '--all')
    git('commit', '--quiet', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Bench')
  git('config', 'user.email', 'bench@example.com')
  for (let file = 0; file < apps; file++) write(file, 0)
  commit('all')
  return {
    name,
    space,
    folder,
    change: (file, edition) => {
      write(file, edition)
      return commit(`edition ${edition}`)
    },
  }
}

function app(slug: string, space: string, edition: number): string {
  return `# One of many.
apiVersion: appward/v1
kind: App
metadata:
  slug: ${slug}
  space: ${space}
  labels: { team: ${space} }
  annotations: { owner: ${space}@bench.example, review-by: 2027-06-30 }
spec:
  name: ${slug}
  description: Build health for every change request, edition ${edition}
  homepage: https://${slug}.bench.example
  authorization:
    callbackUrls: [https://${slug}.bench.example/callback]
  webhook: { active: true, url: https://${slug}.bench.example/hooks }
  permissions:
    repository: { checks: read, issues: read, pull_requests: read }
  events: [check_run, issues, pull_request]
`
}
