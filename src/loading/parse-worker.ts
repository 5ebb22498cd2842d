// A thread that parses what it is sent.
import { parentPort } from 'node:worker_threads'
import { parseText, type Text } from './parse-text.ts'

parentPort?.on('message', async ({ start, texts }: { start: number; texts: readonly Text[] }) => {
  parentPort?.postMessage({ start, parsed: await Promise.all(texts.map(parseText)) })
})
