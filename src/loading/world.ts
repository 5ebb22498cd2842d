// What loading manifests needs of the world around it.

export type Env = Readonly<Record<string, string | undefined>>

export type World = {
  cwd: string
  env: Env
  /** Ends the loading. */
  stop: AbortSignal
  readStdin: () => Promise<Uint8Array>
  /** Is told how many files of how many are parsed. */
  progress?: (step: { event: 'loading'; done?: number; total?: number }) => void
}
