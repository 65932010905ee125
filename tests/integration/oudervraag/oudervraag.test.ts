import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import * as commands from '@/lib/domain/oudervraag/oudervraag.commands'
import { getOudervraag, listOudervragen } from '@/lib/domain/oudervraag/oudervraag.queries'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { taakTekst } from '@/lib/domain/vandaag/vandaag.texts'
import type { Actor } from '@/lib/kernel/actor'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, notFound, openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { askedOudervraag, minorDossier, vraagInput } from '@/tests/support/voorlichting-world'

let at: IntakeWorld & { db: TestDatabase }

beforeAll(async () => {
  const db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
})
beforeEach(() => ask(at.db.admin, `delete from oudervraag`))

const actor = () => at.world.actor
const niet = (vraagId: string) => ({ vraagId, besluit: 'niet_informeren' as const, grond: 'veiligheid' as const })
const waiting = async (who: Actor) => ((await listOudervragen(who)) ?? []).map(({ id }) => id)

describe('R-MIN-3: the directie decides without a name', () => {
  test('R-MIN-3: who decides gets the school, the age and codes, and no case, adviser or name', async () => {
    const { vraagId, dossier } = await askedOudervraag(at)
    const [vraag] = (await listOudervragen(actor().directeur)) ?? []
    expect(Object.keys(vraag ?? {}).toSorted()).toEqual([
      ...['ambt', 'beslotenOp', 'besluit', 'criterium', 'gevraagdOp', 'graagOp', 'grond', 'id', 'leeftijd'],
      ...['redenen', 'schoolId', 'schoolNaam'],
    ])
    expect(vraag).toMatchObject({ id: vraagId, leeftijd: 'van_12_tot_16', criterium: 'veiligheid', besluit: null })
    expect(JSON.stringify(vraag)).not.toContain(dossier.id)
    expect(JSON.stringify(vraag)).not.toContain(at.world.account.adviseur)
    const rows = await ask(at.db.admin, `select from oudervraag where id = $1`, [vraagId])
    expect(rows).toHaveLength(1)
  })

  test('R-MIN-3: the decision stands with the dossier at once, by its criterion', async () => {
    const { vraagId, dossier } = await askedOudervraag(at)
    expect(await commands.decideOudervraag(actor().directeur, niet(vraagId))).toMatchObject({ ok: true })
    expect(await getDossier(actor().adviseur, dossier.id)).toMatchObject({
      ...{ oudersStand: 'niet_informeren', oudersDoor: 'directie', oudersOp: vandaag },
    })
    const [row] = await ask(at.db.admin, `select ouders_criterium from dossier where id = $1`, [dossier.id])
    expect(row).toEqual({ ouders_criterium: 'veiligheid' })
    expect(await commands.decideOudervraag(actor().directeur, niet(vraagId))).toMatchObject({
      failure: { kind: 'already_decided' },
    })
    expect(await eventsOf(at.db, vraagId)).toEqual(['oudervraag_decided'])
  })

  test('R-MIN-3, R-ROUTE-5: decided that the parents stay unaware, the parent rule of a referral is suspended', async () => {
    const { vraagId, dossier } = await askedOudervraag(at)
    const { loadVerwezene } = await import('@/lib/domain/doorverwijzing/doorverwijzing.store')
    const { read } = await import('@/lib/platform/db/change')
    const buiten = async () =>
      (await read(actor().adviseur, (tx) => loadVerwezene(tx, actor().adviseur, dossier.id))).oudersBuiten
    expect(await buiten()).toBe(false)
    await commands.decideOudervraag(actor().directeur, niet(vraagId))
    expect(await buiten()).toBe(true)
  })

  test('R-MIN-3: decided that the parents are told, the dossier still says it is to be done', async () => {
    const { vraagId, dossier } = await askedOudervraag(at)
    const wel = { vraagId, besluit: 'informeren' as const, grond: 'geen' as const }
    expect(await commands.decideOudervraag(actor().directeur, wel)).toMatchObject({ ok: true })
    expect(await getDossier(actor().adviseur, dossier.id)).toMatchObject({ oudersStand: 'nog_te_doen' })
  })

  test('R-MIN-3, R-SPOOR-2: is the directeur involved, the bestuur decides and he sees nothing of it', async () => {
    const { vraagId, dossier } = await askedOudervraag(at, { directeurBetrokken: 'ja' })
    expect(await waiting(actor().directeur)).toEqual([])
    expect(await commands.decideOudervraag(actor().directeur, niet(vraagId))).toEqual(notFound)
    expect(await waiting(actor().bestuurder)).toEqual([vraagId])
    expect(await commands.decideOudervraag(actor().bestuurder, niet(vraagId))).toMatchObject({ ok: true })
    expect(await getDossier(actor().adviseur, dossier.id)).toMatchObject({ oudersDoor: 'bestuur' })
  })

  test('R-SPOOR-2: put to one person, it is there for no other holder of the office', async () => {
    const dossier = await minorDossier(at)
    const named = { directeurBetrokken: 'ja' as const, ontvanger: at.world.account.bestuurder }
    expect(await commands.askOudervraag(actor().adviseur, vraagInput(dossier.id, named))).toMatchObject({ ok: true })
    expect(await waiting(actor().bestuurder)).toHaveLength(1)
    await ask(at.db.admin, `update oudervraag set ontvanger = $1`, [at.world.account.beheerder])
    expect(await waiting(actor().bestuurder)).toEqual([])
    const nobody = vraagInput((await minorDossier(at)).id, { ontvanger: at.world.account.fg })
    expect(await commands.askOudervraag(actor().adviseur, nobody)).toMatchObject({ failure: { kind: 'no_recipient' } })
  })

  test('R-MIN-3: at a bestuur where the adviser decides nothing is asked, and of an adult neither', async () => {
    const adult = await openedDossier(at)
    expect(await commands.askOudervraag(actor().adviseur, vraagInput(adult.id))).toMatchObject({
      failure: { kind: expect.stringMatching(/own_decision|not_minor/) },
    })
    const minor = await minorDossier(at)
    await ask(
      at.db.admin,
      `update bestuur_instelling set waarden = waarden || '{"oudersBeslist":"vertrouwenspersoon"}'`,
    )
    expect(await commands.askOudervraag(actor().adviseur, vraagInput(minor.id))).toMatchObject({
      failure: { kind: 'own_decision' },
    })
  })

  test('R-SPOOR-1: taken back it is gone for who decides', async () => {
    const { vraagId, dossier } = await askedOudervraag(at)
    expect(await commands.withdrawOudervraag(actor().adviseur, { vraagId })).toMatchObject({ ok: true })
    expect(await waiting(actor().directeur)).toEqual([])
    expect(await commands.decideOudervraag(actor().directeur, niet(vraagId))).toEqual(notFound)
    expect(await getOudervraag(actor().adviseur, dossier.id)).toMatchObject({ waaromNiet: null })
  })

  test('R-MIN-3: while it waits it stands on Vandaag with whose turn it is; decided, the pupil is to be told', async () => {
    const { vraagId, dossier } = await askedOudervraag(at)
    const own = async () => {
      const {
        teLaat = [],
        nu = [],
        dezeWeek = [],
        later = [],
        wachten = [],
      } = (await getVandaag(actor().adviseur)) ?? {}
      return [...teLaat, ...nu, ...dezeWeek, ...later, ...wachten].filter(({ objectId }) => objectId === dossier.id)
    }
    expect(await own()).toMatchObject([{ soort: 'oudervraag', wie: 'directeur' }])
    await commands.decideOudervraag(actor().directeur, niet(vraagId))
    const [taak] = await own()
    expect(taak && taakTekst(taak)).toContain('Vertel de leerling')
    expect(await commands.tellOudervraag(actor().adviseur, { vraagId, op: vandaag })).toMatchObject({ ok: true })
    expect(await own()).toEqual([])
  })
})
