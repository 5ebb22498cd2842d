// Manifests and policies for the bench of audits: an app in a file, as the platform of bench/load has them, and rules of every sort.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders, relative to `folder`. */
export function auditInput(folder: string, { apps, rules }: { apps: number; rules: number }): { manifests: string; policies: string } {
  for (let index = 0; index < apps; index++) write(join(folder, 'manifests', `team-${index % 20}`), `${index}.yaml`, app(index))
  const texts = Array.from({ length: rules }, (_, index) => rule(index))
  for (let start = 0; start < rules; start += rulesEach) {
    const text = ['apiVersion: appward/v1', 'kind: Policy', `metadata: { name: policy-${start / rulesEach} }`, 'spec:', '  rules:']
    write(join(folder, 'policies'), `${start / rulesEach}.yaml`, [...text, ...texts.slice(start, start + rulesEach), ''].join('\n'))
  }
  return { manifests: 'manifests', policies: 'policies' }
}

const rulesEach = 20

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
}

function app(index: number): string {
  return `# App ${index} of the bench.
apiVersion: appward/v1
kind: App
metadata:
  slug: app-${index}
  space: org-${index % 100}
  labels: { team: load }
  annotations: { owner: team@bench.example }
spec:
  visibility: public
  description: An app of the load bench
  homepage: https://app.example.com
  webhook: { active: true, url: https://app.example.com/hooks }
  permissions:
    repository: { statuses: write, contents: read, checks: write }
  events: [push, check_run]
`
}

/** One of every sort in turn; most hold for everything, and every tenth is broken by some. */
function rule(index: number): string {
  const head = `    - name: rule-${index}\n      message: Rule ${index} of the bench.`
  const sorts = [
    `      deny: { permissions: { repository: { administration: write, secrets: read } } }`,
    `      require: { webhook: { https: true }, labels: { team: "*" } }`,
    `      match: { slug: "app-${index}*" }\n      maxPermissions: { repository: { "*": read, statuses: write, checks: write } }`,
    `      allowEvents: [push, check_run, check_suite, issues]`,
    `      cel: size(app.spec.events) < 10 && !('administration' in permissions.repository)`,
    `      kind: Installation\n      match: { space: "org-${index % 100}" }\n      deny: { permissions: { repository: { contents: write } } }`,
    `      kind: Installation\n      match: { slug: "app-${index}?" }\n      deny: { repositories: all }`,
    `      match: { not: { visibility: private } }\n      maxPermissions: { organization: {} }`,
    `      kind: Installation\n      match: { labels: { tier: gold } }\n      cel: permissions.repository.all(name, permissions.repository[name] == 'read')`,
    `      severity: warning\n      match: { slug: "app-*7" , space: "org-${(index * 7) % 100}" }\n      require: { annotations: { review-by: "*" } }`,
  ]
  return `${head}\n${sorts[index % sorts.length]}`
}
