import { beforeAll, describe, expect, test } from 'vitest'
import { recordActie } from '@/lib/domain/actie/actie.commands'
import { recordBijzonder } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { listToestemmingen } from '@/lib/domain/dossier/toestemmingen.queries'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import { getIntrekking } from '@/lib/domain/intrekking/intrekking.queries'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { type AccessWorld, accessWorld, closedZaak, openZaak } from '@/tests/integration/access/access-world'
import { ask } from '@/tests/support/ask'
import { granted } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { kaartOf } from '@/tests/support/sealing'

let at: AccessWorld

beforeAll(async () => {
  at = await accessWorld()
})

const adviseur = () => at.world.actor.adviseur
type Zaak = Awaited<ReturnType<typeof openZaak>>

async function planned({ id: objectId, seal }: Zaak): Promise<string> {
  const id = newId() as string
  const kaart = await kaartOf(at.adviseur, at.world.noord.id, id, 'Bellen')
  const kenmerken = { soort: 'actie', wie: 'ik', uiterlijk: vandaag } as const
  const input = { objectId, id, ...kenmerken, kaart, envelopes: await seal('verslagen', id) }
  expect(await recordActie(adviseur(), input)).toMatchObject({ ok: true })
  return id
}

const withdrawing = (zaak: Zaak, toestemmingId = zaak.toestemmingId) => ({ dossierId: zaak.id, toestemmingId })

describe('R-TST-3: a withdrawal with what follows', () => {
  test('R-TST-3: is told beforehand and carried out at once: the open action lapses, recording stops', async () => {
    const zaak = await openZaak(at)
    const actie = await planned(zaak)
    const before = await getIntrekking(adviseur(), withdrawing(zaak))
    expect(before).toEqual({
      gevolgen: [
        { soort: 'vastleggen', doet: 'stopt', aantal: 1 },
        { soort: 'acties', doet: 'vervalt', aantal: 1 },
      ],
      aanbod: ['afsluiten', 'vernietigen'],
    })
    expect((await getDossier(adviseur(), zaak.id))?.acties).toMatchObject([{ id: actie, vervallenOp: null }])
    expect(await withdrawToestemming(adviseur(), { ...withdrawing(zaak), op: vandaag })).toMatchObject({ ok: true })
    expect((await getDossier(adviseur(), zaak.id))?.acties).toMatchObject([{ id: actie, vervallenOp: vandaag }])
    const lines = await ask(
      at.db.admin,
      `select data from logboek where object_id = $1 order by nr desc limit 1 offset 1`,
      [zaak.id],
    )
    expect(lines).toEqual([{ data: { soort: 'dossier_aanleggen', gevolgen: ['vastleggen', 'acties'] } }])
  })

  test('R-TST-3: in a closed dossier the check that was planned lapses', async () => {
    const zaak = await closedZaak(at)
    expect((await getDossier(adviseur(), zaak.id))?.controleOp).not.toBeNull()
    expect(await withdrawToestemming(adviseur(), { ...withdrawing(zaak), op: vandaag })).toMatchObject({ ok: true })
    expect((await getDossier(adviseur(), zaak.id))?.controleOp).toBeNull()
  })

  test('R-TST-3: special data stay, and no other is recorded', async () => {
    const zaak = await openZaak(at)
    const toestemmingId = await granted(at, zaak, { soort: 'bijzondere_gegevens' })
    const bijzonder = async () => {
      const id = newId()
      return recordBijzonder(adviseur(), {
        ...{ dossierId: zaak.id, id, soort: 'geloof' },
        envelopes: await zaak.seal('bewijs', id),
      })
    }
    expect(await bijzonder()).toMatchObject({ ok: true })
    expect(await getIntrekking(adviseur(), withdrawing(zaak, toestemmingId))).toEqual({
      gevolgen: [{ soort: 'bijzonder', doet: 'blijft', aantal: 1 }],
      aanbod: ['vernietigen'],
    })
    expect(await withdrawToestemming(adviseur(), { ...withdrawing(zaak, toestemmingId), op: vandaag })).toMatchObject({
      ok: true,
    })
    expect((await getDossier(adviseur(), zaak.id))?.bijzonder).toHaveLength(1)
    expect(await bijzonder()).toMatchObject({ failure: { kind: 'toestemming_missing', soort: 'bijzondere_gegevens' } })
  })

  test('R-TST-3: refused, it changes nothing', async () => {
    const zaak = await openZaak(at)
    const actie = await planned(zaak)
    const op = '2099-01-01' as Datum
    expect(await withdrawToestemming(adviseur(), { ...withdrawing(zaak), op })).toMatchObject({
      failure: { kind: 'in_future' },
    })
    expect((await getDossier(adviseur(), zaak.id))?.acties).toMatchObject([{ id: actie, vervallenOp: null }])
  })
})

describe('the overview over all own cases', () => {
  const mine = async ({ id }: Zaak) => (await listToestemmingen(adviseur())).regels.find((regel) => regel.id === id)

  test('R-TST-1, R-TST-2: names what runs out and what is missing, and forgets what was renewed', async () => {
    const zaak = await openZaak(at)
    expect((await mine(zaak))?.punten).toEqual([{ soort: 'overdracht_bij_ziekte', wat: 'ontbreekt', op: null }])
    const soort = 'overdracht_bij_ziekte'
    const geldigTot = '2026-12-31' as Datum
    await granted(at, zaak, { soort, vorm: 'schriftelijk', geldigTot })
    expect((await mine(zaak))?.punten).toEqual([{ soort, wat: 'loopt_af', op: geldigTot }])
    await granted(at, zaak, { soort, vorm: 'schriftelijk' })
    expect(await mine(zaak)).toBeUndefined()
  })

  test('a planned end of the aanstelling asks for the toestemming for departure', async () => {
    const zaak = await openZaak(at)
    const own = [at.world.account.adviseur]
    await ask(at.db.admin, `update aanstelling set tot = '2099-12-31' where account_id = $1`, own)
    const overzicht = await listToestemmingen(adviseur())
    await ask(at.db.admin, 'update aanstelling set tot = null where account_id = $1', own)
    expect(overzicht.vertrekOp).toBe('2099-12-31')
    const punten = overzicht.regels.find(({ id }) => id === zaak.id)?.punten
    expect(punten?.map(({ soort }) => soort)).toContain('overdracht_bij_vertrek')
  })
})
