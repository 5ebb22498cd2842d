// What the page was made of, as it is written into it: rows of values, in the order of `embedded-data.ts`.

const raw = JSON.parse(document.getElementById('audit-data').textContent)
const levels = { r: 'read', w: 'write', a: 'admin', '-': null }
const text = (index) => raw.texts[index] ?? ''

/** Null where the page has no matrix. */
export const matrix = raw.matrix && {
  unusedDays: raw.matrix.unusedDays,
  /** Whether manifests were looked at. */
  manifests: raw.matrix.manifests,
  words: raw.matrix.words,
  columns: raw.matrix.columns.map(([group, permission, title], index) => ({ index, group, permission, title })),
  rows: raw.matrix.rows.map(rowOf),
}

export const findings = raw.findings.map(([severity, rule, key, path, space, message, hint, link, place, where, known, code]) => ({
  severity: ['error', 'warning', 'note'][severity],
  rule: text(rule),
  key,
  path,
  space: text(space),
  message: text(message),
  hint: text(hint),
  link: text(link),
  place,
  where: text(where),
  known: known === 1,
  code: text(code),
}))

function rowOf([app, space, fleet, flags, repositories, writes, lastUsed, found, installations, cells], index) {
  return {
    index,
    app,
    space: text(space),
    fleet: text(fleet),
    isPublic: flags.includes('p'),
    inManifests: flags.includes('m'),
    onPlatform: flags.includes('l'),
    repositories,
    writes,
    lastUsed,
    findings: found,
    installations: installations.map(([where, count, marks]) => ({
      space: text(where),
      repositories: count,
      suspended: marks.includes('s'),
      planned: marks.includes('p'),
    })),
    cells: cells.map(cellOf),
  }
}

function cellOf([column, level, flags, asked, wanted, grants, lastUsed, rules = [], source = null]) {
  return {
    column,
    level: levels[level],
    given: flags.includes('g'),
    waits: flags.includes('w'),
    dangerous: flags.includes('d'),
    unused: flags.includes('u'),
    /** Whether the platform would see it used; null where nobody asked. */
    observable: flags.includes('o') ? true : flags.includes('n') ? false : null,
    asked: levels[asked],
    wanted: wanted === '' ? undefined : levels[wanted],
    grants: [...grants].map((each) => levels[each]),
    lastUsed,
    rules: rules.map(text),
    source: source && { place: `${text(source[0])}:${source[1]}`, commit: text(source[2]), author: text(source[3]), at: source[4] },
  }
}
