// The list of findings: narrowed, sorted, and as much of it at once as a browser shows with ease.
import { findings } from './data.js'
import { counted, make } from './dom.js'

const atOnce = 200
const grave = ['error', 'warning', 'note']
const looks = { error: 'danger', warning: 'care', note: 'quiet' }
const orders = {
  gravest: () => 0,
  resource: (a, b) => compare(a.key, b.key),
  rule: (a, b) => compare(a.rule, b.rule),
  file: (a, b) => compare(a.place, b.place),
}

let shown = atOnce

/** Takes over the list that the page came with. */
export function startFindings() {
  const form = document.getElementById('find')
  if (form === null) return
  form.hidden = false
  form.addEventListener('input', () => {
    shown = atOnce
    renderFindings()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  document.getElementById('more-findings').addEventListener('click', () => {
    shown += atOnce
    renderFindings()
  })
  // What stands above narrows the list to itself.
  for (const link of document.querySelectorAll('[data-find]')) {
    link.addEventListener('click', () => {
      const wanted = JSON.parse(link.dataset.find)
      for (const name of ['severity', 'rule', 'space', 'text']) form.elements[name].value = wanted[name] ?? ''
      shown = atOnce
      renderFindings()
    })
  }
  renderFindings()
}

function renderFindings() {
  const { severity, rule, space, text, order, known } = document.getElementById('find').elements
  const words = text.value.trim().toLowerCase()
  const found = findings
    .filter((each) => (known?.checked || !each.known) && (severity.value === '' || each.severity === severity.value))
    .filter((each) => (rule.value === '' || each.rule === rule.value) && (space.value === '' || each.space === space.value))
    .filter((each) => words === '' || `${each.key} ${each.path} ${each.message} ${each.place} ${each.rule}`.toLowerCase().includes(words))
    .sort((a, b) => orders[order.value](a, b) || grave.indexOf(a.severity) - grave.indexOf(b.severity))
  document.getElementById('findings-body').replaceChildren(...found.slice(0, shown).map(rowOf))
  document.getElementById('findings-count').textContent =
    found.length > shown
      ? `The first ${shown} of ${counted(found.length, 'finding', 'findings')}.`
      : `${counted(found.length, 'finding', 'findings')}.`
  document.getElementById('more-findings').hidden = found.length <= shown
}

function rowOf({ severity, known, code, key, path, message, hint, link, rule, place, where }) {
  return make(
    'tr',
    {},
    make(
      'td',
      {},
      make('span', { class: `badge ${looks[severity]}` }, severity),
      known ? make('span', { class: 'small quiet' }, ' known') : null,
    ),
    make('th', { scope: 'row' }, make('span', { class: 'key' }, key || 'the policy itself'), path === '' ? null : make('code', {}, path)),
    make(
      'td',
      {},
      make('span', {}, message),
      hint === '' ? null : make('span', { class: 'hint' }, hint),
      make(
        'span',
        { class: 'rule' },
        code === 'AW301' ? rule : `${rule} · ${code}`,
        ...(link === '' ? [] : [' · ', make('a', { href: link, rel: 'noreferrer' }, 'about this rule')]),
      ),
    ),
    make('td', {}, make('code', {}, place), where === '' ? null : make('span', { class: 'hint' }, where)),
  )
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}
