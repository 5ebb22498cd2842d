// Manifests from a folder of this machine: something else puts them there, and the newest revision is what it holds.
import type { ManifestSource } from '../../ports.ts'
import { folderDigest } from './folder-digest.ts'

/** `folder` is absolute. */
export function folderSource(folder: string): ManifestSource {
  const newest = folderDigest(folder)
  return {
    name: folder,
    newest,
    // It is read where it lies, so what is there by now counts, whatever was asked for.
    checkout: async (_revision, signal) => ({
      root: folder,
      folder,
      revision: { id: await newest(signal), subject: null, author: null, at: null },
      release: async () => {},
    }),
  }
}
