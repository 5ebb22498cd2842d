// Diagnostics of meaning name fields of appward/v1; these are the same ones for somebody who reads appward/v1alpha1.
import type { Code } from '../diagnostic-codes.ts'

/** Texts that stand in for those of diagnostic-codes.ts. */
export type Words = Partial<Record<Code, { message?: string; hint?: string }>>

export const wordsOfV1alpha1: Words = {
  AW216: { hint: 'Ask for it in spec, or take the event off the list.' },
  AW217: { hint: 'Take out spec.webhook_active: false and set spec.webhook_url, or leave the events out.' },
  AW221: {
    message: 'The webhook has no URL, and in appward/v1alpha1 it is active unless told otherwise.',
    hint: 'Add spec.webhook_url, or set spec.webhook_active: false.',
  },
  AW222: { message: 'setup_url does not go together with request_oauth_on_install.' },
  AW223: { message: 'request_oauth_on_install needs a callback URL.', hint: 'Add spec.callback_url.' },
  AW224: { hint: 'Add spec.single_file_name, or spec.single_file_paths with 1 to 10 paths.' },
  AW225: {
    message: 'Paths of single files have no use without the permission single_file.',
    hint: 'Ask for it in spec, or leave the paths out.',
  },
  AW241: {
    hint: 'Take it out and replace it where it was issued; in appward/v1, spec.webhook.secretFrom names where a webhook secret is read from.',
  },
}
