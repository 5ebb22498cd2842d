// Prints an audit in the format that was asked for.
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { noColours } from '../../../controller/render/colours.ts'
import type { Severity } from '../../audit/report.ts'
import type { Audit } from '../../generated/types.ts'
import { leadsOut } from '../../lib/leads-out.ts'
import type { Context } from '../context.ts'
import { fromRoot, githubText, logged } from '../review.ts'
import type { PageInput } from './html-audit.ts'

export const auditFormats = ['text', 'json', 'markdown', 'github', 'sarif', 'junit', 'html'] as const
export type AuditFormat = (typeof auditFormats)[number]

export type Printed = {
  report: Audit
  failOn: Severity | 'never'
  /** Whether it was compared with a baseline. */
  baseline: boolean
  /** Where findings are shown that are in no file. */
  fallback: string
  /** What a page shows beside; null for other formats. */
  page: Omit<PageInput, 'report'> | null
}

/** As `github` it goes to the summary of the step too. */
export async function printAudit(context: Context, format: AuditFormat, printed: Printed): Promise<void> {
  context.print(await printers[format](context, printed))
}

const printers: Readonly<Record<AuditFormat, (context: Context, printed: Printed) => string | Promise<string>>> = {
  text: async (context, { report }) => {
    const { renderAuditText } = await import('../../../controller/render/audit-text.ts')
    return logged(context, renderAuditText(report, { colours: context.colours }))
  },
  json: (_, { report }) => JSON.stringify(report, null, 2),
  markdown: async (_, { report }) => {
    const [{ renderAuditMarkdown }, { commentLimit }] = await markdown()
    return renderAuditMarkdown(report, { limit: commentLimit })
  },
  github: async (context, { report }) => {
    const [[{ renderAuditMarkdown }], { renderAuditText }, { auditAnnotations }] = await Promise.all([
      markdown(),
      import('../../../controller/render/audit-text.ts'),
      import('../../../controller/render/annotations.ts'),
    ])
    return githubText(context, {
      text: renderAuditText(report, { colours: noColours }),
      summary: (limit) => renderAuditMarkdown(report, { limit }),
      annotations: auditAnnotations(report, { fileOf: (file) => fromRoot(context, file) }),
    })
  },
  sarif: async (context, { report, baseline, fallback }) => {
    const [{ renderSarif }, { version }] = await Promise.all([import('../../../controller/render/sarif.ts'), import('../version.ts')])
    const fileOf = inRepository(context)
    return renderSarif(report, { version, fileOf, fallback: fileOf(fallback), baseline, suppressed: false })
  },
  html: async (context, { report, page }) => {
    const { auditPage, emptyScenery } = await import('./html-audit.ts')
    return auditPage(context, { report, ...(page ?? { desired: [], manifests: [], scenery: emptyScenery() }) })
  },
  junit: async (_, { report, failOn }) => {
    const { renderAuditJunit } = await import('../../../controller/render/test-cases.ts')
    return renderAuditJunit(report, { failOn })
  },
}

function markdown() {
  return Promise.all([import('../../../controller/render/audit-markdown.ts'), import('../../../controller/render/markdown.ts')])
}

/** Names files from the root of the repository, wherever the command runs; those outside of one as they are. */
function inRepository({ cwd, env }: Context): (file: string) => string {
  const root = env.GITHUB_WORKSPACE || rootAbove(cwd)
  return (file) => {
    const path = resolve(cwd, file)
    return root === null || leadsOut(root, path) ? file : relative(root, path).split(sep).join('/')
  }
}

/** The nearest folder upward that git keeps something in: a folder, or a file where it is a worktree. */
function rootAbove(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? null : rootAbove(dirname(folder))
}
