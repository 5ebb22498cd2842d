// The choice of repositories that an app is for: all of them, or some, ticked or named.
import type { RepositoryRef } from '../../domain/access.ts'
import type { Repositories } from '../../domain/installation-changes.ts'
import type { Services } from '../../routes/route.ts'
import { type Html, html } from '../html.ts'
import { choice, textField } from './form.ts'

/** Repositories that the page offers to tick; of a space with more, the rest are named. */
const shownRepositories = 300

/** `more`: there are others, which can be named. */
export type Choosable = { items: readonly RepositoryRef[]; more: boolean }

/** What a space has to choose from. `withPrivate`: whether whoever looks may hear of private ones. */
export async function choosable({ store }: Services, space: string, withPrivate: boolean): Promise<Choosable> {
  const all = { names: null, ids: null }
  const { items, total } = await store.reader.repositoriesOf(space, all, { page: 1, perPage: shownRepositories })
  return { items: items.filter((repository) => !repository.private || withPrivate), more: total > items.length }
}

/** The fields that `chosenFrom` reads. */
export function repositoryFields({ items, more }: Choosable, chosen: Repositories, fault: string | null = null): Html {
  const named = chosen === 'all' ? [] : chosen.filter((name) => !items.some((item) => item.name === name))
  const radio = (value: string, label: string, hint: string, checked: boolean) =>
    choice({ name: 'repositories', id: `repositories-${value}`, type: 'radio', value, label, hint, checked })
  return html`<fieldset><legend>Repositories</legend>
${fault === null ? null : html`<p class="fault" role="alert" id="fault">${fault}</p>`}
${radio('all', 'All repositories', 'Those of today and those to come.', chosen === 'all')}
${radio('selected', 'Only selected repositories', 'You can change the selection at any time.', chosen !== 'all')}
<div class="picker" role="group" aria-labelledby="repositories-selected-hint">
${items.length > 8 ? html`<div class="field" data-filter="picked" hidden><label for="picked-filter">Show only names with</label> <input type="search" id="picked-filter" autocomplete="off"></div>` : null}
<div id="picked" data-chooses="repositories-selected">${items.map((repository) => tick(repository, chosen))}</div>
${
  more || named.length > 0
    ? textField({
        name: 'names',
        label: more ? 'And these' : 'Others',
        value: named.join(' '),
        hint: `Names with spaces between. ${more ? `The first ${items.length} repositories are listed above.` : ''}`,
      })
    : null
}
${items.length === 0 && !more ? html`<p class="quiet">There are no repositories to choose from yet.</p>` : null}
</div>
</fieldset>`
}

function tick({ id, name, private: hidden }: RepositoryRef, chosen: Repositories): Html {
  const checked = chosen !== 'all' && chosen.includes(name)
  return choice({ name: 'repository', id: `repository-${id}`, value: name, label: hidden ? `${name} (private)` : name, checked })
}

/** What a form says; null where it selects none. */
export function chosenFrom(form: URLSearchParams): Repositories | null {
  if (form.get('repositories') === 'all') return 'all'
  const typed = (form.get('names') ?? '').split(/[\s,]+/).filter((name) => name !== '')
  const names = [...new Set([...form.getAll('repository'), ...typed])]
  return names.length === 0 ? null : names
}

/** Said where a form selects none. */
export const noneChosen = 'Choose at least one repository, or all of them.'

/** The repositories of an installation, in words. */
export function repositoryWords(repositories: Repositories): string {
  if (repositories === 'all') return 'All repositories'
  return repositories.length <= 5 ? repositories.join(', ') : `${repositories.slice(0, 4).join(', ')} and ${repositories.length - 4} more`
}
