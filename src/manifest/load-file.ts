// Text of one manifest file -> what it wants and what is wrong in it. The answer depends on the text alone, not on the file's name.
import { isMap, isScalar, LineCounter, type ParsedNode } from 'yaml'
import { digestOf } from '../lib/digest.ts'
import { checkAnyVersion } from './check-any-version.ts'
import type { CheckedDocument } from './check-manifest.ts'
import { nodeAt, offsetWithin } from './expression-places.ts'
import type { Declaration, FileResult, Place, Wanted } from './file-result.ts'
import { type Fault, type Finding, fault, type Path } from './finding.ts'
import { offsetOf, placeOf } from './locate.ts'
import { keyText, nodeValue } from './node-value.ts'
import { type ParsedDocument, parseYaml } from './parse-yaml.ts'
import type { PolicyResource, RuleResource } from './policy.ts'
import { keyOf } from './resource.ts'

/** A file's text. `named`: given on the command line itself, so that nothing in it is skipped. */
export type Source = { file: string; text: string; named: boolean }

/** What is found in a file, what its manifests without errors want, and the expressions of its policies, which nobody has read yet. */
export type LoadedFile = { result: FileResult; wanted: Wanted[]; expressions: ExpressionText[] }

/** An expression, what it is asked of, the index of its policy in the file, and where its parts stand there. */
export type ExpressionText = { text: string; kind: RuleResource['kind']; policy: number; placeAt: (offset: number) => Place }

/** A file while it is read. */
type Reading = LoadedFile & { text: string; named: boolean; lines: LineCounter }

/** What every manifest's apiVersion begins with. */
const ours = 'appward/'

/** A line with more than a comment on it. */
const filledLine = /^[ \t]*(?!#|---)\S/m

/** Reads the manifests of one file, of any version. Never throws for what the text holds. */
export function loadFile({ text, named }: Pick<Source, 'text' | 'named'>): LoadedFile {
  const loaded: LoadedFile = {
    result: { skipped: 0, faults: [], declarations: [], policies: [], resources: 0 },
    wanted: [],
    expressions: [],
  }
  // A file that nowhere says so holds no manifest: the files of other tools are not even parsed.
  if (!named && !text.includes(ours) && filledLine.test(text)) {
    loaded.result.skipped = countDocuments(text)
    return loaded
  }
  const lines = new LineCounter()
  const reading: Reading = { ...loaded, text, named, lines }
  let filled = 0
  for (const document of parseYaml(text, lines)) {
    if (document.fault === null && isEmpty(document.contents)) continue
    filled++
    if (!loadDocument(document, reading)) loaded.result.skipped++
  }
  if (filled === 0) report(reading, fault(named ? 'AW107' : 'AW108'), 0)
  return loaded
}

function countDocuments(text: string): number {
  return text.split(/^---(?=\s|$)/m).filter((piece) => filledLine.test(piece)).length
}

/** `---` without anything below it. */
function isEmpty(contents: ParsedDocument['contents']): boolean {
  return contents === null || (isScalar(contents) && contents.value === null)
}

/** Whether the document was read; false where it belongs to another tool. */
function loadDocument(document: ParsedDocument, reading: Reading): boolean {
  const { contents } = document
  if (document.fault !== null) {
    report(reading, document.fault, document.fault.offset)
    return true
  }
  if (!reading.named && !isOurs(contents)) return false
  const { value, faults } = nodeValue(contents)
  for (const each of faults) report(reading, each, each.offset)
  if (faults.length > 0) return true
  const checked = checkAnyVersion(value)
  const place = (path: Path, at: Finding['at'] = 'value') => placeOf(reading.lines, offsetOf(contents, path, at))
  for (const finding of checked.findings) reading.result.faults.push({ ...plain(finding), ...place(finding.path, finding.at) })
  if (checked.shaped !== null) declare(checked, checked.shaped, place, reading)
  if (checked.policy !== null) declarePolicy(checked.policy, isSound(checked.findings), contents, reading)
  return true
}

function isOurs(contents: ParsedDocument['contents']): boolean {
  if (!isMap(contents)) return false
  const version = contents.items.find(({ key }) => keyText(key) === 'apiVersion')?.value
  return isScalar(version) && typeof version.value === 'string' && version.value.startsWith(ours)
}

function declare(
  checked: CheckedDocument,
  shaped: NonNullable<CheckedDocument['shaped']>,
  place: (path: Path) => Place,
  { result, wanted }: Reading,
): void {
  const { resource, movedFrom, secretFrom } = checked
  const { kind, metadata } = shaped
  const key = keyOf(shaped)
  const source = place(['metadata', kind === 'App' ? 'slug' : 'app'])
  const former = movedFrom?.slug
  const variable = secretFrom?.env
  const declaration: Declaration = {
    key,
    slug: kind === 'App' ? shaped.metadata.slug : shaped.metadata.app,
    space: metadata.space,
    visibility: kind === 'App' ? shaped.spec.visibility : null,
    source,
    spaceAt: place(['metadata', 'space']),
    former: former === undefined ? null : { slug: former, ...place(['metadata', 'movedFrom', 'slug']) },
    secretEnv: variable === undefined ? null : { name: variable, ...place(['spec', 'webhook', 'secretFrom', 'env']) },
  }
  result.declarations.push(declaration)
  if (resource === null) return
  result.resources++
  wanted.push({ kind, key, resource, digest: digestOf(resource), movedFrom, secretFrom, source })
}

function isSound(findings: readonly Fault[]): boolean {
  return !findings.some(({ severity }) => severity === 'error')
}

function declarePolicy(policy: PolicyResource, isSound: boolean, contents: ParsedNode | null, reading: Reading): void {
  const { text, lines, result, expressions } = reading
  const place = (path: Path) => placeOf(lines, offsetOf(contents, path, 'value'))
  const { rules } = policy.spec
  const places = rules.map(({ exceptions }, index) => ({
    name: place(['spec', 'rules', index, 'name']),
    exceptions: exceptions.map((_, exception) => place(['spec', 'rules', index, 'exceptions', exception, 'until'])),
  }))
  result.policies.push({ policy, places: { name: place(['metadata', 'name']), rules: places }, isSound })
  for (const [index, { cel, kind }] of rules.entries()) {
    if (cel === undefined) continue
    const path = ['spec', 'rules', index, 'cel']
    const node = nodeAt(contents, path)
    const placeAt = (at: number) => (node === null ? place(path) : placeOf(lines, offsetWithin(text, node, at)))
    expressions.push({ text: cel, kind, policy: result.policies.length - 1, placeAt })
  }
}

function report({ result, lines }: Reading, found: Fault, offset: number): void {
  result.faults.push({ ...plain(found), ...placeOf(lines, offset) })
}

function plain({ code, severity, message, hint }: Fault): Fault {
  return { code, severity, message, hint }
}
