// What one cell says in words: who asked, who gave, when it was last needed, who set it, and what it opens.
import { matrix } from './data.js'
import { counted, make } from './dom.js'

/** So many installations and routes are named. */
const mostNamed = 12

/** In place of what stood there. */
export function showDetails(row, cell) {
  const { permission, title } = matrix.columns[cell.column]
  const words = matrix.words[permission]?.[cell.level] ?? { words: '', risk: '', routes: [], events: [] }
  document
    .getElementById('details-text')
    .replaceChildren(
      make(
        'h3',
        { id: 'details-title', tabindex: '-1' },
        make('span', { class: 'small quiet' }, `${row.app}${row.space === '' ? '' : ` · ${row.space}`}`),
        make('span', {}, `${permission}: ${cell.level}`),
      ),
      make('p', {}, `${title}. ${words.words}.`),
      ...(cell.dangerous && words.risk !== '' ? [make('p', { class: 'notice danger' }, words.risk)] : []),
      ...(cell.rules.length > 0 ? [make('p', { class: 'notice danger' }, `Breaks ${cell.rules.join(', ')}.`)] : []),
      make(
        'dl',
        {},
        ...factsOf(row, cell, words).flatMap(([name, ...values]) => [
          make('dt', {}, name),
          make('dd', {}, ...values.map((value) => make('div', {}, value))),
        ]),
      ),
    )
}

function factsOf(row, cell, { routes, events }) {
  const { group } = matrix.columns[cell.column]
  return [
    ['Asked for', ...askedTexts(row, cell)],
    ['Given', ...(group === 'user' ? ['by each user for their own account'] : givenTexts(row, cell))],
    ...(group === 'user' ? [] : [['Last use', useText(cell)]]),
    ['Set by', ...sourceTexts(row, cell)],
    [
      'Opens',
      ...named(routes, 'route').map((route) => make('code', {}, route)),
      ...(routes.length === 0 ? ['no API route here needs it'] : []),
    ],
    ...(events.length === 0 ? [] : [['Events', named(events, 'event').join(', ')]]),
    ['App', appText(row)],
  ]
}

function appText({ isPublic, fleet, repositories, lastUsed }) {
  const texts = [
    isPublic ? 'public' : 'private',
    fleet === '' ? 'of no fleet' : `of fleet ${fleet}`,
    repositories === null ? '' : `reaches ${counted(repositories, 'repository', 'repositories')}`,
    lastUsed === '' ? '' : `last used its credentials on ${lastUsed}`,
  ]
  return texts.filter((text) => text !== '').join(', ')
}

function askedTexts(row, { asked, wanted }) {
  const where = row.onPlatform ? '' : ', in its manifest'
  return [
    `${asked ?? 'not any more'}${asked === null ? '' : where}`,
    ...(wanted === undefined ? [] : [`its manifest says ${wanted ?? 'nothing'}: not applied`]),
  ]
}

function givenTexts({ installations }, { grants }) {
  if (installations.length === 0) return ['installed nowhere']
  const texts = installations.map(({ space, repositories, suspended, planned }, index) => {
    const notes = [
      repositories === null ? '' : counted(repositories, 'repository', 'repositories'),
      suspended ? 'suspended' : '',
      planned ? 'not applied yet' : '',
    ]
    return `${space}: ${[grants[index] ?? 'not given', ...notes].filter((note) => note !== '').join(', ')}`
  })
  return named(texts, 'installation')
}

function useText({ observable, lastUsed, unused }) {
  if (observable === null) return 'not known: the platform was not asked'
  if (!observable) return 'not observable here'
  return lastUsed === '' ? 'never' : `${lastUsed}${unused ? `, more than ${matrix.unusedDays} days ago` : ''}`
}

function sourceTexts({ inManifests }, { source }) {
  if (source === null) return [inManifests || !matrix.manifests ? 'not known' : 'in no manifest']
  const { place, commit, author, at } = source
  const by = [commit === '' ? '' : `commit ${commit.slice(0, 10)}`, author === '' ? '' : `by ${author}`, at].filter((each) => each !== '')
  return [place, ...(by.length === 0 ? [] : [by.join(', ')])]
}

function named(texts, what) {
  const rest = texts.length - mostNamed
  return rest > 0 ? [...texts.slice(0, mostNamed), `and ${counted(rest, `more ${what}`, `more ${what}s`)}`] : texts
}
