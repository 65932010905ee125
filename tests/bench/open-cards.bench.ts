import { chromium, type Page } from '@playwright/test'
import pg from 'pg'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { Sealer } from '@/prisma/seed/sealer'
import { browserArgs, findBrowser } from '@/tests/support/browser'
import { signIn } from './browser-sign-in'
import { type CardWindow, decryptBare, watchCards } from './in-page'
import type { Measure } from './measure'
import { median } from './ratio'
import { withSite } from './server'
import type { BenchWorld } from './world'

const CARDS = 1000

/** All cards of the page for searching, there and back through the Worker, against the bare decryption of as many. */
export const openCards: Measure = {
  name: 'Opening 1,000 cards in Chromium, against a bare loop of 1,000 AES-GCM calls',
  goal: 6,
  unit: '×',
  run: (world) =>
    withSite(world, async ({ origin }) => {
      await layCards(world)
      const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs })
      try {
        const page = await browser.newPage({ baseURL: origin })
        await page.addInitScript(watchCards, CARDS)
        await signIn(page, world)
        return await compare(page, routes.zoeken(world.noor.bestuurId))
      } finally {
        await browser.close()
      }
    }),
}

/** The question that the page for searching put to its Worker, put again when the page is at rest. */
async function compare(page: Page, path: string) {
  await page.goto(path)
  await page.waitForFunction(() => 'openCards' in window)
  await page.waitForLoadState('networkidle')
  const open = () => page.evaluate(() => (window as CardWindow).openCards?.() ?? Number.NaN)
  const bare = () => page.evaluate(decryptBare, CARDS)
  for (let warm = 0; warm < 3; warm++) {
    await open()
    await bare()
  }
  const times = { cards: [] as number[], bare: [] as number[], ratios: [] as number[] }
  for (let round = 0; round < 5; round++) {
    const [ofCards, ofBare] = [await open(), await bare()]
    times.cards.push(ofCards)
    times.bare.push(ofBare)
    times.ratios.push(ofCards / ofBare)
  }
  if (times.cards.some(Number.isNaN)) throw new Error('a card did not open')
  const detail = `${median(times.cards).toFixed(1)} ms against ${median(times.bare).toFixed(1)} ms`
  return { value: median(times.ratios), detail }
}

/** Meldingen of which only the card counts, past the checks of foreign keys; the cards are real. */
async function layCards({ adminUrl, noor, people }: BenchWorld): Promise<void> {
  const mens = people.get('noor')
  const schoolId = noor.aanstellingen[0]?.schoolIds[0]
  if (!mens || !schoolId) throw new Error('Noor has no school')
  const sealer = new Sealer(mens)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query('set session_replication_role = replica')
  for (let nr = 0; nr < CARDS; nr++) {
    const id = newId() as string
    const kaart = Buffer.from(await sealer.kaart(noor.bestuurId, id, `Kastanje ${nr}`), 'base64url')
    await client.query(
      `insert into melding (bestuur_id, id, houder, school_id, nummer, kaart, soort, beginsoort, herkomst, status, ontvangen_op,
         melder_categorie, wijze, klager_categorie, minderjarig)
       values ($1, $2, $3, $4, $5, $6, 'melding', 'melding', 'eigen', 'in_behandeling', $7, 'ouder', 'zelf', 'ouder', 'nee')`,
      [noor.bestuurId, id, noor.accountId, schoolId, `K-${nr}`, kaart, noor.today],
    )
  }
  await client.end()
}
