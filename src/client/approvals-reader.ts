// Approvals of plans over HTTP.
import type { ApprovalsReader } from '../../controller/loop/ports.ts'
import type { Approval } from '../generated/types.ts'
import { readAll } from './platform-client.ts'
import type { Transport } from './transport.ts'

export function approvalsReader(transport: Transport): ApprovalsReader {
  return {
    async readApproved(fleet) {
      const approvals = await readAll<Approval>(transport, `/api/v1/fleets/${encodeURIComponent(fleet)}/approvals`)
      return new Set(approvals.map(({ digest }) => digest))
    },
  }
}
