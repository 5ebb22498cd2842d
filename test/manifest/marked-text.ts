// Manifest texts for tests in which § stands before the node that a diagnostic must point at.
import { compileExpression } from '../../src/audit/cel/compile-expression.ts'
import { type Loaded, loadManifests } from '../../src/manifest/load-manifests.ts'

export type Marked = { text: string; places: { line: number; column: number }[] }

/** Takes the marks out and tells where they stood. */
export function marked(source: string): Marked {
  const places: Marked['places'] = []
  let text = ''
  for (const piece of source.split('§')) {
    if (text !== '' || places.length > 0) places.push(placeAtEnd(text))
    else if (source.startsWith('§')) places.push({ line: 1, column: 1 })
    text += piece
  }
  return { text, places: source.startsWith('§') ? places.slice(1) : places }
}

function placeAtEnd(text: string): { line: number; column: number } {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** An app whose spec is these lines of YAML, indented as they are below `spec:`. */
export function appText(spec: string, metadata = 'slug: ci-insights, space: acme'): string {
  return `apiVersion: appward/v1\nkind: App\nmetadata: { ${metadata} }\nspec:\n  lifecycle: { preventDestroy: false }\n${indented(spec)}\n`
}

/** An app of appward/v1alpha1 whose spec is these lines. */
export function flatAppText(spec: string, metadata = 'slug: ci-insights, space: acme'): string {
  return `apiVersion: appward/v1alpha1\nkind: App\nmetadata: { ${metadata} }\nspec:\n${indented(spec)}\n`
}

/** An installation whose spec is these lines. */
export function installationText(spec: string, metadata = 'app: ci-insights, space: acme'): string {
  return `apiVersion: appward/v1\nkind: Installation\nmetadata: { ${metadata} }\nspec:\n${indented(spec)}\n`
}

/** A policy with these rules, each the lines of one below its name and message. */
export function policyText(...rules: string[]): string {
  const items = rules.map((rule, index) => [
    `- name: rule-${index + 1}`,
    '  message: Not so.',
    ...rule.split('\n').map((line) => `  ${line}`),
  ])
  const lines = items.flat().map((line) => `    ${line}`)
  return `apiVersion: appward/v1\nkind: Policy\nmetadata: { name: baseline }\nspec:\n  rules:\n${lines.join('\n')}\n`
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}

/** Loads one text as a file named on the command line, `m.yaml`. */
export function load(text: string, named = true): Loaded {
  return loadManifests([{ file: 'm.yaml', text, named }], [], compileExpression)
}

/** Code, line and column of each diagnostic. */
export function placesOf({ diagnostics }: Loaded): string[] {
  return diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)
}
