// A copy of the whole database, for the site owner.
import { RequestProblem } from '../problem.ts'
import type { Call, CallerRoute, Reply } from './route.ts'

async function takeBackup({ services }: Call): Promise<Reply> {
  const copy = await services.store.reader.takeCopy()
  if (copy === null) throw new RequestProblem('backup_running', 'One backup is taken at a time; try again when it is done.')
  return { status: 200, body: null, file: copy }
}

export const backupRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/backup',
    operationId: 'takeBackup',
    summary: 'The whole database as it is now, as a file of SQLite. It does not hold the master key.',
    access: { kind: 'site-owner', scope: 'admin:org' },
    query: [],
    body: null,
    answers: {
      200: {
        description: 'The file.',
        schema: { type: 'string', contentMediaType: 'application/vnd.sqlite3' },
        type: 'application/octet-stream',
      },
    },
    problems: ['backup_running'],
    handle: takeBackup,
  },
]
