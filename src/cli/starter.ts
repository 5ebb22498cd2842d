// The tree that init writes: manifests, config, editor settings, and CI for two platforms. Paths are relative to its root.
import { bundleSchema } from '../lib/bundle-schema.ts'
import { schemas } from './schemas.ts'

/** Hidden, so that it is not read as manifests. */
const schemaFolder = '.appward-schemas'

/** Files by path, for the apps of one space. */
export function starterFiles(space: string): ReadonlyMap<string, string> {
  return new Map([
    ['appward.config.yaml', config(space)],
    ['apps/example-app.yaml', app(space)],
    ['.vscode/settings.json', json(editorSettings)],
    ['.github/workflows/appward.yaml', githubWorkflow],
    ['.gitlab-ci.yml', gitlabPipeline],
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
    [`./${schemaFile('manifest')}`]: ['apps/**/*.yaml', 'apps/**/*.yml'],
  },
}

const githubWorkflow = `# Checks and plans the manifests of each change request; applies what is on main.
# Settings of the repository: the variable APPWARD_URL, the secrets APPWARD_READ_TOKEN (a read-only token) and APPWARD_TOKEN.
name: apps
on:
  pull_request: {}
  push: { branches: [main] }
permissions: { contents: read }
concurrency: apps-\${{ github.ref }}
jobs:
  apps:
    runs-on: ubuntu-latest
    env:
      APPWARD_URL: \${{ vars.APPWARD_URL }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/checkout@v4
        with: { repository: acme/appward, path: appward } # your copy of the program's repository; there is no package yet
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm run build --prefix appward && npm install --global ./appward
      - run: appward validate
      - if: github.event_name == 'pull_request'
        run: appward plan
        env:
          APPWARD_TOKEN: \${{ secrets.APPWARD_READ_TOKEN }}
      - if: github.event_name == 'push'
        run: appward apply --yes
        env:
          APPWARD_TOKEN: \${{ secrets.APPWARD_TOKEN }}
`

const gitlabPipeline = `# Checks and plans the manifests of each change request; applies what is on main.
# CI/CD variables: APPWARD_URL, PLAN_TOKEN (a read-only token) and APPLY_TOKEN (protected: for main alone).
image: node:24

default:
  before_script:
    # Your copy of the program's repository; there is no package yet.
    - git clone --depth 1 https://gitlab.example.com/acme/appward.git /tmp/appward
    - npm run build --prefix /tmp/appward && npm install --global /tmp/appward

plan:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables: { APPWARD_TOKEN: $PLAN_TOKEN }
  script:
    - appward validate
    - appward plan

apply:
  rules:
    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == "main"
  variables: { APPWARD_TOKEN: $APPLY_TOKEN }
  resource_group: apps
  script:
    - appward validate
    - appward apply --yes
`
