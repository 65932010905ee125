import { beforeAll, describe, expect, test } from 'vitest'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import {
  recordBijzonder,
  recordDoorbreking,
  recordNotitie,
  recordOuders,
} from '@/lib/domain/dossier/bijhouden.commands'
import { closeDossier } from '@/lib/domain/dossier/dossier.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import type { RecordOudersInput } from '@/lib/domain/dossier/dossier.schema'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import type { Sectie } from '@/lib/kernel/envelope'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { granted, klagerId, notFound, openedDossier, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { openAll, sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
type Opened = Awaited<ReturnType<typeof openedDossier>>
const settings = (waarden: object) =>
  ask(db.admin, 'update bestuur_instelling set waarden = $1', [JSON.stringify(waarden)])

function sealOne({ ref }: Opened, sectie: Sectie, itemId: string, inhoud: object, revisie = 1) {
  return sealMore(at.adviseur, ref, [{ sectie, itemId, revisie, inhoud }])
}

async function bijzonder(made: Opened) {
  const id = newId() as string
  const envelopes = await sealOne(made, 'bewijs', id, { reden: 'De klacht gaat hierover.' })
  return { dossierId: made.id, id, soort: 'geloof' as const, envelopes }
}

async function doorbreking(made: Opened) {
  const id = newId() as string
  const envelopes = await sealOne(made, 'bewijs', id, { reden: 'Het kon niet wachten.' })
  const kenmerken = { aan: 'bestuur', grond: 'meldplicht', gedaanOp: vandaag, klagerVerteldOp: vandaag } as const
  return { dossierId: made.id, id, ...kenmerken, envelopes }
}

async function notitie(made: Opened) {
  const envelopes = await sealOne(made, 'notities', newId(), { tekst: 'Zelf onthouden.', op: vandaag })
  return { dossierId: made.id, envelopes }
}

const minor = [{ id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'ja' }] as const
const ofMinor = () => openedDossier(at, { personen: [...minor], oudersStand: 'nog_te_doen' })

async function ouders(made: Opened, change: Partial<RecordOudersInput> = {}): Promise<RecordOudersInput> {
  return {
    dossierId: made.id,
    revisie: (await getDossier(adviseur(), made.id))?.revisie ?? 0,
    stand: 'niet_informeren',
    stapOp: vandaag,
    door: 'vertrouwenspersoon',
    directeurBetrokken: false,
    criterium: 'veiligheid',
    leerlingVooraf: null,
    envelopes: await sealOne(made, 'bewijs', klagerId, { reden: 'Thuis is het niet veilig.' }),
    ...change,
  }
}

const seconds = (made: Opened) => sealOne(made, 'bewijs', klagerId, { reden: 'Nu wel.' }, 2)

describe('what is kept beside the conversations', () => {
  test('R-DOS-2: a special category with its reason, not without', async () => {
    const made = await openedDossier(at)
    await granted(at, made, { soort: 'bijzondere_gegevens' })
    const input = await bijzonder(made)
    expect(await recordBijzonder(adviseur(), { ...input, envelopes: [] })).toMatchObject({
      failure: { kind: 'sealed_part_missing' },
    })
    expect(await recordBijzonder(adviseur(), input)).toMatchObject({ ok: true })
    expect((await getDossier(adviseur(), made.id))?.bijzonder).toMatchObject([{ soort: 'geloof' }])
    const lines = await ask(
      db.admin,
      `select data from logboek where object_id = $1 and event = 'bijzonder_recorded'`,
      [made.id],
    )
    expect(lines, 'the logboek outlives the dossier, and says not which').toEqual([{ data: {} }])
  })

  test('R-GEH-1: silence is set aside by law; by the regulation only where the bestuur has one', async () => {
    const made = await openedDossier(at)
    const input = await doorbreking(made)
    expect(await recordDoorbreking(adviseur(), input)).toMatchObject({ ok: true })
    expect((await getDossier(adviseur(), made.id))?.doorbrekingen).toMatchObject([
      { aan: 'bestuur', grond: 'meldplicht', klagerVerteldOp: vandaag },
    ])
    const byRule = async () => ({ ...(await doorbreking(made)), grond: 'regeling' as const })
    expect(await recordDoorbreking(adviseur(), await byRule())).toMatchObject({ ok: true })
    await settings(presetInstellingen.handreiking)
    expect(await recordDoorbreking(adviseur(), await byRule())).toMatchObject({ failure: { kind: 'silence_holds' } })
    await settings(presetInstellingen.isob)
  })

  test('R-TST-4: what the law asks is recorded without toestemming too', async () => {
    const made = await openedDossier(at)
    const { toestemmingId } = made
    await withdrawToestemming(adviseur(), { dossierId: made.id, toestemmingId, op: vandaag })
    expect(await recordDoorbreking(adviseur(), await doorbreking(made))).toMatchObject({ ok: true })
    for (const refused of [
      await recordBijzonder(adviseur(), await bijzonder(made)),
      await recordNotitie(adviseur(), await notitie(made)),
    ])
      expect(refused).toMatchObject({ failure: { kind: 'toestemming_missing', ingetrokkenOp: vandaag } })
  })

  test('R-DOS-6: a note is sealed under a key of its own', async () => {
    const made = await openedDossier(at)
    const input = await notitie(made)
    expect(await recordNotitie(adviseur(), input)).toMatchObject({ ok: true })
    const detail = await getDossier(adviseur(), made.id)
    const parts = await openAll(at.adviseur, detail?.sealed as NonNullable<typeof detail>['sealed'])
    expect(parts.find(({ sectie }) => sectie === 'notities')?.inhoud).toMatchObject({ tekst: 'Zelf onthouden.' })
    const wrong = await sealOne(made, 'verslagen', newId(), { tekst: 'Niet hier.' })
    expect(await recordNotitie(adviseur(), { ...input, envelopes: wrong })).toMatchObject({
      failure: { kind: 'sealed_part_foreign' },
    })
    expect(await recordNotitie(adviseur(), input)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
  })
})

describe('the parents of a minor klager', () => {
  test('R-MIN-3: not informing is decided by whom the bestuur has set, and kept', async () => {
    const made = await ofMinor()
    expect(await recordOuders(adviseur(), await ouders(made))).toMatchObject({ ok: true })
    expect(await getDossier(adviseur(), made.id)).toMatchObject({
      oudersStand: 'niet_informeren',
      oudersDoor: 'vertrouwenspersoon',
      oudersOp: vandaag,
    })
    await settings(presetInstellingen.handreiking)
    const other = await ofMinor()
    expect(await recordOuders(adviseur(), await ouders(other))).toMatchObject({ failure: { kind: 'directie_decides' } })
    expect(await recordOuders(adviseur(), await ouders(other, { door: 'directie' }))).toMatchObject({ ok: true })
    await settings(presetInstellingen.isob)
  })

  test('R-SPOOR-2: a directeur who is involved does not decide', async () => {
    const made = await ofMinor()
    const input = await ouders(made, { door: 'directie', directeurBetrokken: true })
    expect(await recordOuders(adviseur(), input)).toMatchObject({ failure: { kind: 'directeur_involved' } })
    expect(await recordOuders(adviseur(), { ...input, door: 'bestuur' })).toMatchObject({ ok: true })
  })

  test('R-MIN-5: without a ground of the school it is refused', async () => {
    const made = await ofMinor()
    expect(await recordOuders(adviseur(), await ouders(made, { criterium: null }))).toMatchObject({
      failure: { kind: 'criterium_missing' },
    })
  })

  test('R-MIN-4: the pupil hears it first', async () => {
    const made = await ofMinor()
    expect(await recordOuders(adviseur(), await ouders(made, { stand: 'geinformeerd' }))).toMatchObject({
      failure: { kind: 'leerling_first' },
    })
  })

  test('R-MIN-1: once informed it is asked who of them is klager now', async () => {
    const made = await ofMinor()
    expect(await recordOuders(adviseur(), await ouders(made, { stand: 'nog_te_doen', door: null }))).toEqual({
      ok: true,
      value: { dossierId: made.id, wissel: false },
    })
    const told = { stand: 'geinformeerd', leerlingVooraf: vandaag, envelopes: await seconds(made) } as const
    expect(await recordOuders(adviseur(), await ouders(made, told))).toEqual({
      ok: true,
      value: { dossierId: made.id, wissel: true },
    })
  })

  test('is refused from an old copy', async () => {
    const made = await ofMinor()
    expect(await recordOuders(adviseur(), await ouders(made, { revisie: 9 }))).toMatchObject({
      failure: { kind: 'changed_elsewhere' },
    })
  })
})

describe('who may', () => {
  test('R-DOS-3: nobody else', async () => {
    const made = await ofMinor()
    const [b, d, n, o] = [await bijzonder(made), await doorbreking(made), await notitie(made), await ouders(made)]
    for (const [wie, actor] of outsiders(at.world)) {
      expect(await recordBijzonder(actor, b), wie).toEqual(notFound)
      expect(await recordDoorbreking(actor, d), wie).toEqual(notFound)
      expect(await recordNotitie(actor, n), wie).toEqual(notFound)
      expect(await recordOuders(actor, o), wie).toEqual(notFound)
    }
  })

  test('R-ROUTE-8, R-GEH-1: nothing more in a closed dossier, but that silence was set aside', async () => {
    const made = await ofMinor()
    const inhoud = { afloop: 'Klaar.', leren: '', op: vandaag, uitkomst: 'ingetrokken' }
    const vragen = { afsprakenNagekomen: 'ja', gedragGestopt: 'ja', represailles: 'nee', oorzaakWeg: 'ja' } as const
    const envelopes = await sealOne(made, 'bewijs', made.id, inhoud)
    const close = {
      dossierId: made.id,
      revisie: 1,
      uitkomst: 'ingetrokken',
      vragen,
      controleOp: null,
      envelopes,
    } as const
    expect(await closeDossier(adviseur(), { ...close, envelopes: [...envelopes] })).toMatchObject({ ok: true })
    for (const refused of [
      await recordBijzonder(adviseur(), await bijzonder(made)),
      await recordNotitie(adviseur(), await notitie(made)),
      await recordOuders(adviseur(), await ouders(made)),
    ])
      expect(refused).toMatchObject({ failure: { kind: 'dossier_closed', afgeslotenOp: vandaag } })
    expect(await recordDoorbreking(adviseur(), await doorbreking(made))).toMatchObject({ ok: true })
  })
})
