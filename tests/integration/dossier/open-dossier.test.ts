import { beforeAll, describe, expect, test } from 'vitest'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import type { OpenDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { openDossier } from '@/lib/domain/dossier/open-dossier.commands'
import { getUitgangspunten } from '@/lib/domain/dossier/uitgangspunten.queries'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import {
  eventsOf,
  klagerId,
  newMelding,
  notFound,
  openedDossier,
  openInput,
  outsiders,
  seedDossierWorld,
} from '@/tests/support/dossier-world'
import { geenMeldplicht, type IntakeWorld } from '@/tests/support/intake-world'
import { openAll } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const tryOpen = async (change: Partial<OpenDossierInput> = {}) =>
  openDossier(adviseur(), (await openInput(at, await newMelding(at), change)).input)
const refusedFor = async (change: Partial<OpenDossierInput>) => {
  const result = await tryOpen(change)
  return result.ok ? 'ok' : result.failure.kind
}

describe('opening a dossier', () => {
  test('R-DOS-1: with toestemming a melding becomes a dossier, sealed, numbered and logged', async () => {
    const made = await openedDossier(at)
    const detail = await getDossier(adviseur(), made.id)
    expect(detail).toMatchObject({ status: 'lopend', probleemgebieden: ['ongewenst_gedrag'], gedragingen: ['pesten'] })
    expect(detail?.toestemmingen).toMatchObject([{ soort: 'dossier_aanleggen', vorm: 'mondeling' }])
    expect(detail?.herkomst).toMatchObject({ soort: 'melding', herkomst: 'eigen' })
    const parts = await openAll(at.adviseur, detail?.sealed as NonNullable<typeof detail>['sealed'])
    expect(parts.find(({ sectie }) => sectie === 'kern')?.inhoud).toEqual(made.kern)
    expect(await eventsOf(db, made.id)).toEqual(['dossier_opened', 'dossier_read'])
  })

  test('R-DOS-1: a toestemming for another day, or run out, opens nothing', async () => {
    const { input } = await openInput(at, await newMelding(at))
    const later = { ...input.toestemming, gegevenOp: '2026-12-01' as Datum }
    const over = { ...input.toestemming, gegevenOp: '2026-10-01' as Datum, geldigTot: '2026-11-01' as Datum }
    for (const toestemming of [later, over])
      expect(await openDossier(adviseur(), { ...input, toestemming })).toMatchObject({
        failure: { kind: 'toestemming_missing', soort: 'dossier_aanleggen' },
      })
    expect(await getDossier(adviseur(), input.object.id)).toBeNull()
  })

  test('R-MIN-2: nobody gives it for a klager who is of age', async () => {
    const { input } = await openInput(at, await newMelding(at))
    const vanOuder = (minderjarig: 'onbekend' | 'nee') => ({
      ...{ ...input, toestemming: { ...input.toestemming, gever: 'ouder' as const } },
      personen: input.personen.map((one) => ({ ...one, ...(one.rol === 'klager' ? { minderjarig } : {}) })),
    })
    expect(await openDossier(adviseur(), vanOuder('nee'))).toMatchObject({ failure: { kind: 'gever_is_klager' } })
    expect(await getDossier(adviseur(), input.object.id)).toBeNull()
    expect(await openDossier(adviseur(), vanOuder('onbekend'))).toMatchObject({ ok: true })
  })

  test('R-DOS-1: without triage, a second time, or for who did not come himself it is refused', async () => {
    const raw = await openInput(at, await newMelding(at, { triage: null }))
    expect(await openDossier(adviseur(), raw.input)).toMatchObject({ failure: { kind: 'not_triaged' } })
    const meldingId = await newMelding(at)
    expect(await openDossier(adviseur(), (await openInput(at, meldingId)).input)).toMatchObject({ ok: true })
    expect(await openDossier(adviseur(), (await openInput(at, meldingId)).input)).toMatchObject({
      failure: { kind: 'has_dossier' },
    })
    const zorg = await newMelding(at, { melding: { wijze: 'anoniem' }, triage: { uitkomst: 'zorg_zonder_namen' } })
    expect(await openDossier(adviseur(), (await openInput(at, zorg)).input)).toMatchObject({
      failure: { kind: 'no_dossier_unasked' },
    })
    const elders = await newMelding(at, { triage: { uitkomst: 'doorverwijzen' } })
    expect(await openDossier(adviseur(), (await openInput(at, elders)).input)).toMatchObject({
      failure: { kind: 'triage_says_no' },
    })
  })

  test('R-DOS-4: a doubt needs a decision, and the decision is kept', async () => {
    expect(await refusedFor({ loyaliteit: ['te_betrokken'] })).toBe('loyaliteit_open')
    const { id } = await openedDossier(at, { loyaliteit: ['te_betrokken'], loyaliteitBesluit: 'doorgaan' })
    expect(await getDossier(adviseur(), id)).toMatchObject({ loyaliteitBesluit: 'doorgaan' })
  })

  test('R-DOS-4: the school of own children refuses or warns, told or found', async () => {
    expect(await refusedFor({ eigenKind: true })).toBe('eigen_kind')
    await ask(db.admin, 'insert into eigen_school (account_id, bestuur_id, school_id) values ($1, $2, $3)', [
      at.world.account.adviseur,
      at.world.noord.id,
      at.world.noord.school,
    ])
    expect(await refusedFor({})).toBe('eigen_kind')
    expect(await getUitgangspunten(adviseur(), at.world.noord.school)).toMatchObject({
      eigenSchool: true,
      eigenKinderen: 'weigeren',
      soort: 'intern',
    })
    const settings = (waarden: object) =>
      ask(db.admin, 'update bestuur_instelling set waarden = $1', [JSON.stringify(waarden)])
    await settings({ ...presetInstellingen.isob, eigenKinderen: 'waarschuwen' })
    expect(await refusedFor({})).toBe('ok')
    await settings(presetInstellingen.isob)
    await ask(db.admin, 'delete from eigen_school')
  })

  test('R-DOS-5: a klager who works there is offered the externe first', async () => {
    const personen = [{ id: klagerId, rol: 'klager', categorie: 'medewerker', minderjarig: 'nee' }] as const
    expect(await refusedFor({ personen: [...personen] })).toBe('extern_open')
    expect(await refusedFor({ personen: [...personen], externVoorkeur: 'afgezien' })).toBe('ok')
  })

  test('R-MIN-1: who the persons are must fit', async () => {
    const klager = { id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'ja' } as const
    expect(await refusedFor({ personen: [klager] })).toBe('ouders_open')
    expect(await refusedFor({ personen: [{ ...klager, rol: 'aangeklaagde' }] })).toBe('klager_missing')
    const ouder = { ...klager, categorie: 'ouder', minderjarig: 'nee' } as const
    expect(await refusedFor({ personen: [ouder] })).toBe('betrokken_leerling_missing')
    const kind = { ...klager, id: newId(), rol: 'betrokken_leerling' } as const
    const made = await openedDossier(at, { personen: [ouder, kind] })
    expect((await getDossier(adviseur(), made.id))?.partijen.map(({ rol }) => rol)).toEqual([
      'betrokken_leerling',
      'klager',
    ])
  })

  test('R-MELD-8: a yes at this door is a marked fact of the dossier', async () => {
    const { id } = await openedDossier(at, {
      meldplicht: { ...geenMeldplicht, misdrijf: 'weet_niet', taakVoorSchool: 'ja' },
    })
    expect((await getDossier(adviseur(), id))?.meldplicht[0]).toMatchObject({ uitkomst: 'melden' })
  })

  test('asks both sealed parts, of this object only', async () => {
    const { input } = await openInput(at, await newMelding(at))
    const bare = { ...input, envelopes: input.envelopes.slice(0, 1) }
    expect(await openDossier(adviseur(), bare)).toMatchObject({ failure: { kind: 'sealed_part_missing' } })
    const other = await openInput(at, input.meldingId)
    const foreign = { ...input, envelopes: other.input.envelopes }
    expect(await openDossier(adviseur(), foreign)).toMatchObject({ failure: { kind: 'sealed_part_foreign' } })
  })

  test('R-SPOOR-1: for anyone else there is nothing to open', async () => {
    const { input } = await openInput(at, await newMelding(at))
    for (const [wie, actor] of outsiders(at.world)) expect(await openDossier(actor, input), wie).toEqual(notFound)
    const { contactpersoon, bestuurder, buurAdviseur } = at.world.actor
    for (const actor of [contactpersoon, bestuurder, buurAdviseur, { ...adviseur(), aanstellingen: [] }])
      expect(await getUitgangspunten(actor, at.world.noord.school)).toBeNull()
    expect(await getUitgangspunten(adviseur(), at.world.noord.andereSchool)).toBeNull()
  })
})
