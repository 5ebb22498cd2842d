// The tables of what is kept for controllers, as the queries see them.

export type ControllerTables = {
  /** A row that is over stays until somebody takes the lease, or its login needs the room. */
  leases: { login: string; name: string; holder: string; term: number; acquired_at: string; renewed_at: string; expires_at: string }
  /** `term`: the latest that wrote it. `status`: all of it but the plan that waits, which is much longer than the rest. */
  fleet_status: {
    fleet: string
    space: string
    term: number | null
    heard_at: string
    heard_from: string
    status: string
    plan_digest: string | null
    plan: string | null
    approved_by: string | null
    approved_at: string | null
    approved_until: string | null
  }
}
