// The stylesheet, the script and the icon of the pages: read once, named by what is in them, so that browsers keep them for good.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler } from 'express'
import { sha256 } from '../../lib/digest.ts'

const folder = fileURLToPath(new URL('./assets', import.meta.url))
const names = ['appward.css', 'appward.js', 'appward.svg'] as const

const digest = sha256(names.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('')).slice(0, 16)

/** Where the assets are served: another path with other contents. */
export const assetsPath: string = `/assets/${digest}`

/** The address of one of them. */
export function assetPath(name: (typeof names)[number]): string {
  return `${assetsPath}/${name}`
}

/** Serves them. */
export const serveAssets: RequestHandler = express.static(folder, { immutable: true, maxAge: '1y', index: false, redirect: false })
