import { type Browser, chromium, type Page } from '@playwright/test'
import pg from 'pg'
import { routes } from '@/lib/kernel/routes'
import { Sealer } from '@/prisma/seed/sealer'
import { written } from '@/tests/e2e/steps/form'
import { browserArgs, findBrowser } from '@/tests/support/browser'
import { bareHpke } from './bare-hpke'
import { signIn } from './browser-sign-in'
import { type HandOverWindow, handOver, openedParts, watchWorker, type Zaak } from './hand-over'
import type { Measure } from './measure'
import { median } from './ratio'
import { withSite } from './server'
import type { BenchWorld } from './world'

const DOSSIERS = 500
const ROUNDS = 5

type Piece = Parameters<Sealer['seal']>[1][number]

/** What the browser does to hand over a dossier, all through the Worker, against the one seal that it cannot do without. */
export const handover: Measure = {
  name: 'Browser part of the overdracht of 500 dossiers, against 500 bare HPKE seals in the same Chromium',
  goal: 5,
  unit: '×',
  run: (world) =>
    withSite(world, async ({ origin }) => {
      const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs })
      try {
        return await compare(world, browser, origin)
      } finally {
        await browser.close()
      }
    }),
}

async function compare(world: BenchWorld, browser: Browser, origin: string) {
  const page = await browser.newPage({ baseURL: origin })
  await page.addInitScript(watchWorker)
  await signIn(page, world)
  const dossierId = await otherDossier(world)
  await page.goto(routes.dossierAct(world.noor.bestuurId, dossierId, 'overdragen'))
  await propose(page)
  const pieces = (await page.evaluate(openedParts, dossierId)) as Piece[]
  const bare = await bareHpke(browser, origin)
  const times = { whole: [] as number[], bare: [] as number[], ratios: [] as number[] }
  const whole = async () => {
    const zaken = await layZaken(world, pieces)
    await page.evaluate((laid) => Object.assign(window as HandOverWindow, { zaken: laid }), zaken)
    return page.evaluate(handOver)
  }
  for (let round = 0; round <= ROUNDS; round++) {
    const turns = round % 2 === 0 ? [whole, () => bare(DOSSIERS)] : [() => bare(DOSSIERS), whole]
    const [first, second] = [await turns[0]?.(), await turns[1]?.()] as [number, number]
    const [ofWhole, ofBare] = round % 2 === 0 ? [first, second] : [second, first]
    if (round === 0) continue
    times.whole.push(ofWhole)
    times.bare.push(ofBare)
    times.ratios.push(ofWhole / ofBare)
  }
  if (times.whole.some(Number.isNaN)) throw new Error('a dossier was not handed over')
  const detail = `${each(times.whole)} against ${each(times.bare)} each, ${pieces.length} pieces`
  return { value: median(times.ratios), detail }
}

function each(times: readonly number[]): string {
  return `${(median(times) / DOSSIERS).toFixed(2)} ms`
}

/** As the adviser does it, once: what the page asks of its Worker for it is what is measured. */
async function propose(page: Page): Promise<void> {
  const group = (name: string | RegExp) => page.getByRole('group', { name })
  await group('Waarom draagt u het over?').getByLabel('Ik ben te veel bij de klager betrokken').check()
  await group('Aan wie draagt u het over?').getByRole('radio').first().check()
  await group('Wie gaf toestemming?').getByRole('radio').first().check()
  await group('Hoe gaf die toestemming?').getByLabel('schriftelijk').check()
  await page.getByLabel('Wanneer was dat?').fill(written(new Date()))
  await page.getByLabel('Wat sprak u af: aan wie, en wat gaat mee?').fill('Alles mag mee.')
  await group(/vooraf de namen weten/)
    .getByRole('radio')
    .first()
    .check()
  await page.getByRole('button', { name: 'Stel de overdracht voor' }).click()
  await page.getByRole('heading', { name: 'De overdracht is voorgesteld' }).waitFor()
}

/** Each with a key of its own and the same pieces, as the server would give them out. */
async function layZaken({ noor, people }: BenchWorld, pieces: readonly Piece[]): Promise<Zaak[]> {
  const mens = people.get('noor')
  if (!mens) throw new Error('Noor is not there')
  const sealer = new Sealer(mens)
  const zaken: Zaak[] = []
  for (let nr = 0; nr < DOSSIERS; nr++) {
    const { sealing, object } = await sealer.newObject(noor.bestuurId, 'dossier')
    const { bestuurId, objectId, soort } = sealing
    const ref = { bestuurId, objectId, soort, grant: { hpke: null, eigen: object.eigen } }
    zaken.push({ ref, view: { ...ref, envelopes: await sealer.seal(sealing, pieces) } })
  }
  return zaken
}

/** Open, and not the one that other lines look at: what is proposed looks different from then on. */
async function otherDossier({ adminUrl, noor, dossierId }: BenchWorld): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `select d.id from dossier d join envelope e on e.object_id = d.id where d.houder = $1 and d.id <> $2 and d.status = 'lopend'
     group by d.id order by count(*) desc, d.id limit 1`,
    [noor.accountId, dossierId],
  )
  await client.end()
  return rows[0]?.id ?? ''
}
