// Which variables of the environment a webhook secret is read from. What names one came with a change request, or in a file.

/** Variables that secrets may be read from, whatever they are called. */
export type AllowedEnv = readonly string[]

/** Other variables hold what is no webhook secret, and whoever named one could have it sent to an app. */
export function holdsWebhookSecret(name: string, allowedEnv: AllowedEnv): boolean {
  return /^[A-Za-z_]\w*_WEBHOOK_SECRET$/.test(name) || allowedEnv.includes(name)
}
