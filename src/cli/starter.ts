// The tree that init writes: manifests, config, editor settings, and CI for two platforms. Paths are relative to its root.
import { bundleSchema } from '../lib/bundle-schema.ts'
import { ciExample, ciPaths } from './examples.ts'
import { schemas } from './schemas.ts'

/** Hidden, so that it is not read as manifests. */
const schemaFolder = '.appward-schemas'

/** Files by path, for the apps of one space. */
export function starterFiles(space: string): ReadonlyMap<string, string> {
  return new Map([
    ['appward.config.yaml', config(space)],
    ['apps/example-app.yaml', app(space)],
    ['.vscode/settings.json', json(editorSettings)],
    ...ciPaths.map((path): [string, string] => [path, ciExample(path)]),
    ...['config', 'manifest'].map((name): [string, string] => [schemaFile(name), json(bundleSchema(name, schemas))]),
  ])
}

function schemaFile(name: string): string {
  return `${schemaFolder}/${name}.schema.json`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function config(space: string): string {
  return `# yaml-language-server: $schema=${schemaFile('config')}
fleet: ${space}-apps
manifests: [apps]
`
}

function app(space: string): string {
  return `# yaml-language-server: $schema=../${schemaFile('manifest')}
# "appward explain App.spec" tells every field.
apiVersion: appward/v1
kind: App
metadata:
  slug: example-app
  space: ${space}
  labels: { team: delivery }
  annotations: { owner: delivery@${space}.example.com, purpose: shows the checks of each change request }
spec:
  name: Example App
  description: Shows the checks of each change request.
  homepage: https://example-app.example.com
  webhook:
    active: true
    url: https://example-app.example.com/webhooks
  permissions:
    repository: { checks: read, pull_requests: write }
  events: [check_run, pull_request]
---
apiVersion: appward/v1
kind: Installation
metadata: { app: example-app, space: ${space} }
spec:
  repositories: all # or a list of names
  permissions: # what ${space} consents to; a raise in the app waits until this file says so
    repository: { checks: read, pull_requests: write }
`
}

const editorSettings = {
  'yaml.schemas': {
    [`./${schemaFile('config')}`]: ['appward.config.yaml'],
    [`./${schemaFile('manifest')}`]: ['apps/**/*.yaml', 'apps/**/*.yml', 'policies/**/*.yaml', 'policies/**/*.yml'],
  },
}
