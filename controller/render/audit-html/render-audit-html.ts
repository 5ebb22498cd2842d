// An audit as one page for a browser, which needs nothing else: no network, no server, and to be read no script.
import type { AccessMatrix } from '../../../src/audit/access-matrix.ts'
import { auditPageScript, auditPageStyle } from '../../../src/generated/audit-page.ts'
import type { Audit, Capability } from '../../../src/generated/types.ts'
import { sha256Base64 } from '../../../src/lib/digest.ts'
import { type Html, html } from '../../../src/lib/html.ts'
import { shownTime } from '../../../src/lib/shown-time.ts'
import { visible } from '../../../src/lib/visible.ts'
import { counted } from '../shown-value.ts'
import { embeddedJson } from './embedded-data.ts'
import { findingsSection } from './findings-section.ts'
import { matrixSection } from './matrix-section.ts'
import { exceptedSection, rulesSection, waitingSection } from './other-sections.ts'
import { summarySection } from './summary-section.ts'

export type AuditHtmlOptions = {
  /** Null leaves the matrix out. */
  matrix: AccessMatrix | null
  /** What waiting consents would open. */
  capabilities: readonly Capability[]
  /** Of the program. */
  version: string
}

/** Only the page's own style and script run, known by their digests: no text of others does, whatever it says. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${sha256Base64(auditPageStyle)}'`,
  `script-src 'sha256-${sha256Base64(auditPageScript)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The whole document. */
export function renderAuditHtml(audit: Audit, { matrix, capabilities, version }: AuditHtmlOptions): string {
  const { errors, warnings } = audit.summary
  const title = `Audit: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`
  const waiting = waitingSection(capabilities)
  const excepted = exceptedSection(audit.excepted)
  const links: [string, string, boolean][] = [
    ['findings', 'Findings', true],
    ['access', 'Who may do what', matrix !== null],
    ['waiting', 'Waiting', waiting !== null],
    ['exceptions', 'Exceptions', excepted !== null],
    ['rules', 'Rules', true],
  ]
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Appward ${version}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ html: auditPageStyle }}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header><div class="within"><p class="brand">Appward audit</p><h1>What apps may do, and whether they should</h1>
<p>${aboutText(audit)}</p>
<nav aria-label="On this page"><ul>${links.filter(([, , there]) => there).map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></nav></div></header>
<main>
${summarySection(audit, matrix)}
${findingsSection(audit)}
${matrix === null ? null : matrixSection(matrix, audit.scope)}
${waiting}
${excepted}
${rulesSection(audit)}
</main>
<footer><p class="within small quiet">Made by Appward ${version}, ${shownTime(audit.at)}.</p></footer>
<script type="application/json" id="audit-data">${{ html: embeddedJson(audit, matrix) }}</script>
<script type="module">${{ html: auditPageScript }}</script>
</body>
</html>
`.html
}

function aboutText({ target, at, scope, summary }: Audit): Html {
  const looked = `${counted(summary.apps, 'app', 'apps')} and ${counted(summary.installations, 'installation', 'installations')}`
  const where = scope.spaces === null ? '' : ` in ${scope.spaces.map(visible).join(', ')}`
  const sources = [...(scope.manifests ? ['manifests'] : []), ...(scope.platform ? [visible(target ?? 'the platform')] : [])]
  const rules = `${counted(summary.rules, 'rule', 'rules')} of ${counted(summary.policies, 'policy', 'policies')}`
  return html`${looked}${where} · ${sources.join(' and ')} · ${rules} · <time datetime="${visible(at)}">${shownTime(at)}</time>`
}
