// What a client that plans may send beside GET: requests that write nothing, so a read-only token may send them too. The list is closed.

const questions: ReadonlySet<string> = new Set([
  // Runs the changeset and rolls it back.
  'POST /api/v1/changesets?dryRun=true',
  // Whether a webhook secret is the one that the platform keeps.
  'POST /api/v1/secret-checks',
])

/** Whether a request only asks. Method and whole path, query included, are as the list has them, letter by letter. */
export function isQuestion(method: string, path: string): boolean {
  return method === 'GET' || questions.has(`${method} ${path}`)
}
