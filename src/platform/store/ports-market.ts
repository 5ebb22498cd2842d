// What the open market needs from a store.
import type { Page, PageQuery } from './ports.ts'

/** `search`: words that all have to be there, in whatever order; `category`: exactly; null for any. */
export type MarketQuery = PageQuery & { search: string; category: string | null }

export type MarketApp = {
  id: number
  slug: string
  space: string
  name: string
  description: string
  category: string
  installations: number
}

export interface MarketReader {
  /** Public apps that are listed, newest first; by id. */
  market(query: MarketQuery): Promise<Page<MarketApp>>
  /** Those that most listed apps have, by name. */
  marketCategories(): Promise<{ category: string; apps: number }[]>
}
