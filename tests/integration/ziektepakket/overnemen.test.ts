import { beforeAll, describe, expect, test } from 'vitest'
import { getStuk } from '@/lib/domain/bestand/bestand.queries'
import { getDossier, listDossiers } from '@/lib/domain/dossier/dossier.queries'
import { listLogboek } from '@/lib/domain/logboek/logboek.queries'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { openZiektepakket, takeZiektepakket } from '@/lib/domain/ziektepakket/take-ziektepakket.commands'
import { WACHT_UREN } from '@/lib/domain/ziektepakket/ziektepakket'
import { askZiektepakket } from '@/lib/domain/ziektepakket/ziektepakket.commands'
import { getAanvraag } from '@/lib/domain/ziektepakket/ziektepakket.queries'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { eventsOf, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { filledDossier } from '@/tests/support/overdracht-world'
import { openAll } from '@/tests/support/sealing'
import {
  asked,
  grantZiekte,
  opened,
  partsOf,
  passTerm,
  prepared,
  proofOf,
  takeInput,
} from '@/tests/support/ziekte-world'

let db: TestDatabase
let at: IntakeWorld & { db: TestDatabase }

beforeAll(async () => {
  db = await testDatabase()
  at = { ...(await seedDossierWorld(db)), db }
})

const adviseur = () => at.world.actor.adviseur
const vervanger = () => at.world.actor.externe
const unknown = { ok: false, failure: { kind: 'unknown_paper' } }

async function heldBy(objectId: string): Promise<string[]> {
  const rows = await ask<{ houder: string }>(db.admin, 'select houder from object where id = $1', [objectId])
  return rows.map(({ houder }) => houder)
}

describe('R-OVD-2: taken over with the paper', () => {
  test('R-OVD-2: the deputy has all of it as her own, and nothing of it is left with who is ill', async () => {
    const dossier = await filledDossier(at)
    await grantZiekte(at, dossier)
    const zaak = await prepared(at, { dossier })
    const { bewijs } = await asked(at, zaak)
    const input = await takeInput(at, zaak, bewijs, undefined, { gegeven: true })
    expect(await takeZiektepakket(vervanger(), input)).toEqual({ ok: true, value: input.nieuw.id })

    const detail = await getDossier(vervanger(), input.nieuw.id)
    if (!detail) throw new Error('not there')
    expect(detail).toMatchObject({ status: 'lopend', meldingId: null, kaart: input.kaart })
    expect(detail.overgenomen).toMatchObject({ vanNaam: 'adviseur', reden: 'ziekte', op: vandaag })
    expect(detail.herkomst).toMatchObject({ soort: 'melding', ontvangenOp: vandaag })
    expect(detail.gesprekken).toMatchObject([{ id: dossier.gesprek, minuten: 45, revisie: 1 }])
    expect(detail.acties.map(({ id }) => id).toSorted()).toEqual([dossier.actie, input.vertellen.id].toSorted())
    expect(detail.toestemmingen.map(({ soort }) => soort)).toEqual(['dossier_aanleggen', 'overdracht_bij_ziekte'])
    const delen = await openAll(at.externe, detail.sealed)
    expect(delen.find(({ itemId }) => itemId === dossier.gesprek)?.inhoud).toEqual({ verslag: 'Wat we bespraken.' })
    expect(delen.find(({ sectie }) => sectie === 'bestand')?.inhoud).toMatchObject({ verzegeldIn: dossier.id })
    expect(await getStuk(vervanger(), { objectId: input.nieuw.id, id: dossier.bestand, nr: 0 })).not.toBeNull()

    expect(await heldBy(dossier.id)).toEqual([])
    expect(await getDossier(adviseur(), dossier.id)).toBeNull()
    expect((await listDossiers(adviseur())).regels.map(({ id }) => id)).not.toContain(dossier.id)
    const left = `select count(*)::int as n from ziektepakket where id = $1`
    expect(await ask(db.admin, left, [zaak.pakketId])).toEqual([{ n: 0 }])
    const proof = await ask(db.admin, 'select soort, grond, door from vernietiging where object_id = $1', [dossier.id])
    expect(proof).toEqual([{ soort: 'dossier', grond: 'overdracht', door: adviseur().accountId }])
  })

  test('R-OVD-2: it is told to the absent adviser, in the record and to the logboek of the FG', async () => {
    const zaak = await prepared(at)
    const { bewijs } = await asked(at, zaak)
    const input = await takeInput(at, zaak, bewijs)
    await takeZiektepakket(vervanger(), input)
    expect((await eventsOf(db, zaak.id)).slice(-2)).toEqual(['ziektepakket_asked', 'ziektepakket_opened'])
    expect(await eventsOf(db, input.nieuw.id)).toEqual(['ziektepakket_taken'])
    const own = await ask<{ event: string; data: object }>(
      db.admin,
      'select event, data from persoonslogboek where account_id = $1 order by nr desc limit 2',
      [adviseur().accountId],
    )
    const data = { bestuurId: at.world.noord.id, accountId: vervanger().accountId }
    expect(own).toEqual([
      { event: 'ziektepakket_taken', data },
      { event: 'ziektepakket_asked', data },
    ])
    const readBy = async (actor: typeof vervanger) =>
      (await listLogboek(actor()))?.regels.filter(({ objectId }) => objectId === zaak.id).map(({ event }) => event)
    expect(await readBy(() => at.world.actor.fg)).toContain('ziektepakket_asked')
    expect(await readBy(() => at.world.actor.bestuurder)).toEqual([])
    expect(JSON.stringify((await getVandaag(adviseur()))?.nu)).toContain('ziekte_overgenomen')
    const jobs = await ask<{ n: number }>(db.admin, `select count(*)::int as n from graphile_worker.jobs`)
    expect(jobs[0]?.n).toBeGreaterThanOrEqual(2)
    const vandaagTaken = JSON.stringify((await getVandaag(vervanger()))?.nu)
    expect(vandaagTaken).toContain(input.vertellen.id)
  })

  test('R-OVD-2: it works where the adviser is suspended or has left', async () => {
    const ends = [`status = 'geschorst'`, `status = 'beeindigd', tot = '2026-11-01', afwikkelen_tot = '2026-11-02'`]
    for (const end of ends) {
      const zaak = await prepared(at)
      const [before] = await ask(
        db.admin,
        `select status, tot, afwikkelen_tot from aanstelling where account_id = $1`,
        [adviseur().accountId],
      )
      await ask(db.admin, `update aanstelling set ${end} where account_id = $1`, [adviseur().accountId])
      const { bewijs } = await asked(at, zaak)
      const taken = await takeZiektepakket(vervanger(), await takeInput(at, zaak, bewijs))
      await ask(db.admin, `update aanstelling set (status, tot, afwikkelen_tot) = ($2, $3, $4) where account_id = $1`, [
        adviseur().accountId,
        before?.status,
        before?.tot,
        before?.afwikkelen_tot,
      ])
      expect(taken).toMatchObject({ ok: true })
    }
  })
})

describe('R-OVD-2: what the paper and the term keep closed', () => {
  test('R-OVD-2: a wrong word, an unknown reference and who is no deputy hear the same, and nothing happens', async () => {
    const zaak = await prepared(at)
    const { papier } = zaak
    const wrong = { ...papier, woorden: [...papier.woorden.slice(1), papier.woorden[0] as string] }
    const { collega } = at.world.actor
    const answers = [
      await askZiektepakket(vervanger(), await proofOf(vervanger(), wrong)),
      await askZiektepakket(vervanger(), await proofOf(vervanger(), { ...papier, kenmerk: '33333333' })),
      await askZiektepakket(collega, await proofOf(collega, papier)),
      await askZiektepakket(adviseur(), await proofOf(adviseur(), papier)),
    ]
    expect(answers).toEqual([unknown, unknown, unknown, unknown])
    expect(await ask(db.admin, 'select status from ziektepakket where id = $1', [zaak.pakketId])).toEqual([
      { status: 'klaar' },
    ])
    expect(await eventsOf(db, zaak.id)).not.toContain('ziektepakket_asked')
  })

  test('R-OVD-2: before the term is over nothing is given out, not to the right words, nor by hand as the app', async () => {
    const zaak = await prepared(at)
    const { kenmerk, bewijs } = await proofOf(vervanger(), zaak.papier)
    expect(await askZiektepakket(vervanger(), { kenmerk, bewijs })).toEqual({ ok: true, value: zaak.pakketId })
    const early = { ok: false, failure: { kind: 'too_early' } }
    expect(await openZiektepakket(vervanger(), { pakketId: zaak.pakketId, bewijs, nuGegeven: true })).toEqual(early)
    expect(await asApp('select * from deur_ziekte_openen($1, $2)', [zaak.pakketId, proofBytes(bewijs)])).toEqual([])
    const closed = [
      'select wrap from ziektesleutel',
      'select code_hash from ziektepakket',
      'select * from ziektesleutel',
    ]
    for (const text of closed) await expect(asApp(text)).rejects.toThrow('permission denied')
    const named = 'select account_id from ziektesleutel where pakket_id = $1'
    expect(await asApp(named, [zaak.pakketId])).toEqual([])
    await expect(asApp(`update ziektepakket set weiger_tot = now()`)).rejects.toThrow('permission denied')

    await ask(db.admin, `update ziektepakket set weiger_tot = now() + interval '1 minute' where id = $1`, [
      zaak.pakketId,
    ])
    expect(await openZiektepakket(vervanger(), { pakketId: zaak.pakketId, bewijs, nuGegeven: true })).toEqual(early)
    await passTerm(db, zaak.pakketId)
    expect(await openZiektepakket(vervanger(), { pakketId: zaak.pakketId, bewijs, nuGegeven: true })).toMatchObject({
      ok: true,
    })
    const foreign = {
      pakketId: zaak.pakketId,
      bewijs: (await proofOf(vervanger(), (await prepared(at)).papier)).bewijs,
    }
    expect(await openZiektepakket(vervanger(), { ...foreign, nuGegeven: true })).toEqual(unknown)
  })

  test('R-OVD-2: the term is 72 hours, in the database as in the rules', async () => {
    const zaak = await prepared(at)
    await askZiektepakket(vervanger(), await proofOf(vervanger(), zaak.papier))
    const hours = `select extract(epoch from weiger_tot - gevraagd_op)::int / 3600 as uren,
      abs(extract(epoch from now() - gevraagd_op)) < 60 as nu from ziektepakket where id = $1`
    expect(await ask(db.admin, hours, [zaak.pakketId])).toEqual([{ uren: WACHT_UREN, nu: true }])
    expect(WACHT_UREN).toBe(72)
    expect(await getAanvraag(vervanger(), zaak.pakketId)).toMatchObject({
      ...{ status: 'gevraagd', kanVerder: false, vanNaam: 'adviseur', school: { naam: 'School' } },
      probleemgebieden: ['ongewenst_gedrag'],
    })
    expect(await getAanvraag(at.world.actor.collega, zaak.pakketId)).toBeNull()
  })

  test('R-OVD-4: the notities of who is ill never come along', async () => {
    const zaak = await prepared(at)
    const { bewijs } = await asked(at, zaak)
    const pakket = await opened(vervanger(), { pakketId: zaak.pakketId, bewijs })
    const delen = await partsOf(pakket, zaak, { kluis: at.externe, actor: vervanger() })
    expect([...new Set(delen.map(({ sectie }) => sectie))].toSorted()).toEqual([
      'bestand',
      'bewijs',
      'kern',
      'verslagen',
    ])
    expect(JSON.stringify(delen)).not.toContain('Van mij.')
  })
})

function proofBytes(bewijs: string): Buffer {
  return Buffer.from(bewijs, 'base64url')
}

/** By hand, with the rights of the app and the name of the deputy. */
async function asApp(text: string, values: unknown[] = []): Promise<unknown[]> {
  const { accountId, bestuurId } = vervanger()
  const context = `-c app.account_id=${accountId} -c app.bestuur_id=${bestuurId} -c app.today=${vandaag}`
  return ask(`${db.app}?options=${encodeURIComponent(context)}`, text, values)
}
