// The tables of what is kept for controllers, as the queries see them.

export type ControllerTables = {
  /** A row that is over stays until somebody takes the lease, or its login needs the room. */
  leases: { login: string; name: string; holder: string; term: number; acquired_at: string; renewed_at: string; expires_at: string }
}
