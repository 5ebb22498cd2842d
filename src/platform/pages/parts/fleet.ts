// What pages say of things that a fleet owns, and the box to tick before a person changes one all the same.
import { type Html, html } from '../html.ts'
import { choice } from './form.ts'
import { notice } from './show.ts'

/** `exception`: what the fleet leaves alone. */
export function fleetNotice(what: string, fleet: string, exception: Html | string | null = null): Html {
  return notice(
    html`<p>This ${what} belongs to the fleet <strong>${fleet}</strong>: its manifests say what it is. What you change here by hand shows there as drift, and the next reconcile undoes it.${
      exception === null ? null : html` ${exception}`
    }</p>`,
    'care',
  )
}

/** Nothing where no fleet owns it. `id`: where a page asks more than once. `fault`: said where it was left out; `form`: the id of the form, where the box stands beside it. */
export function fleetConfirmation(fleet: string | null, id: string, fault: string | null = null, form?: string): Html | null {
  if (fleet === null) return null
  return choice({
    name: 'by_hand',
    id,
    value: fleet,
    label: `I know that the fleet ${fleet} will undo this.`,
    checked: false,
    fault,
    required: true,
    ...(form === undefined ? {} : { form }),
  })
}

/** Why the form is not enough to change something of this fleet; null where it is. */
export function confirmationFault(form: URLSearchParams, fleet: string | null): string | null {
  return isConfirmed(form, fleet) ? null : `The fleet ${fleet} owns it: tick the box to change it by hand.`
}

/** Whether a form about something of this fleet has its box ticked. */
function isConfirmed(form: URLSearchParams, fleet: string | null): boolean {
  return fleet === null || form.get('by_hand') === fleet
}
