import { beforeAll, describe, expect, test } from 'vitest'
import * as advies from '@/lib/domain/advies/advies.commands'
import { getAdvies, getAdviesScherm, listAdviezen } from '@/lib/domain/advies/advies.queries'
import { loadAgendapunten } from '@/lib/domain/agenda/agenda.store'
import { grantToestemming } from '@/lib/domain/dossier/bijhouden.commands'
import { listAdviesgesprekken } from '@/lib/domain/reglement/adviesgesprek.queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import { waitingMails } from '@/tests/integration/auth/mails'
import { type AdviesWorld, adviesInput, stapInput } from '@/tests/support/advies-world'
import { ask } from '@/tests/support/ask'
import { testDatabase } from '@/tests/support/database'
import { eventsOf, openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'

let at: AdviesWorld
let adviseur: Actor
let directeur: Actor
let bestuurder: Actor

beforeAll(async () => {
  const db = await testDatabase()
  at = { db, ...(await seedDossierWorld(db)) }
  adviseur = at.world.actor.adviseur
  directeur = at.world.actor.directeur
  bestuurder = at.world.actor.bestuurder
  await ask(db.admin, 'delete from ambtsstuk')
})

const sent = async (change: Parameters<typeof adviesInput>[1] = {}): Promise<string> => {
  const input = await adviesInput(at, change)
  expect(await advies.sendAdvies(adviseur, input)).toEqual({ ok: true, value: input.stuk.stukId })
  return input.stuk.stukId
}
const idsOf = async (actor: Actor) => (await listAdviezen(actor))?.map(({ id }) => id) ?? []
const mailsTo = async (accountId: string) => {
  const [row] = await ask<{ mail: string }>(at.db.admin, 'select mail from account where id = $1', [accountId])
  return (await waitingMails(at.db.admin, row?.mail ?? '')).length
}

describe('R-ADV-1: an advies to the directeur of a school', () => {
  test('he reads it and so does its sender; nobody else sees that it is there, and a mail without content tells him', async () => {
    const before = await mailsTo(directeur.accountId)
    const id = await sent()
    expect(await eventsOf(at.db, id)).toEqual(['advies_sent'])
    expect(await mailsTo(directeur.accountId)).toBe(before + 1)
    for (const [naam, actor] of Object.entries(at.world.actor)) {
      const reads = actor.accountId === adviseur.accountId || actor.accountId === directeur.accountId
      expect((await idsOf(actor)).includes(id), naam).toBe(reads)
      expect((await getAdvies(actor, id)) !== null, naam).toBe(reads)
    }
    expect(await getAdvies(directeur, id)).toMatchObject({ eigen: false, status: 'verzonden', aanleiding: 'klacht' })
    expect((await getAdvies(directeur, id))?.sealed?.ambt).not.toBeNull()
    expect((await getAdvies(adviseur, id))?.sealed?.ambt).toBeNull()
  })

  test('is talked about, answered, asked after and ended, one line in the logboek each', async () => {
    const id = await sent()
    const talk = { ...(await stapInput(at, id)), op: vandaag, antwoordVoor: '2026-12-10' as Datum, adviesgesprek: true }
    expect(await advies.discussAdvies(adviseur, talk)).toMatchObject({ ok: true })
    expect((await listAdviesgesprekken(adviseur))?.scholen[0]?.vorige).toBe(vandaag)
    expect(await advies.discussAdvies(adviseur, talk)).toMatchObject({ failure: { kind: 'changed_elsewhere' } })
    const before = await mailsTo(adviseur.accountId)
    const besluit = { besluit: 'deels' as const, uitvoerenVoor: '2027-01-15' as Datum }
    const answer = { ...(await stapInput(at, id, 2)), ...besluit }
    expect(await advies.answerAdvies(adviseur, answer)).toMatchObject({ failure: { kind: 'not_found' } })
    expect(await advies.answerAdvies(bestuurder, answer)).toMatchObject({ failure: { kind: 'not_found' } })
    expect(await advies.answerAdvies(directeur, answer)).toMatchObject({ ok: true })
    expect(await mailsTo(adviseur.accountId)).toBe(before + 1)
    const ask = { ...(await stapInput(at, id, 3)), uitvoering: 'gedaan' as const, opnieuwOp: null }
    expect(await advies.followAdvies(directeur, ask)).toMatchObject({ failure: { kind: 'not_found' } })
    expect(await advies.followAdvies(adviseur, ask)).toMatchObject({ ok: true })
    const end = { ...(await stapInput(at, id, 4)), kwaliteit: '4' as const, acceptatie: '2' as const }
    expect(await advies.completeAdvies(adviseur, end)).toMatchObject({ ok: true })
    expect(await getAdvies(directeur, id)).toMatchObject({
      ...{ status: 'afgerond', besluit: 'deels', uitvoering: 'gedaan', kwaliteit: '4', acceptatie: '2' },
      stappen: [{ soort: 'afgerond' }, { soort: 'opgevolgd' }, { soort: 'beantwoord' }, { soort: 'besproken' }],
    })
    const events = (await eventsOf(at.db, id)).filter((event) => event !== 'advies_read')
    expect(events).toEqual(['sent', 'discussed', 'answered', 'followed', 'completed'].map((event) => `advies_${event}`))
  })

  test('R-AANST-4: its sender who was suspended meanwhile gets no mail of the answer', async () => {
    const id = await sent()
    const before = await mailsTo(adviseur.accountId)
    const set = (status: string) =>
      ask(
        at.db.admin,
        `update aanstelling set status = $2, geschorst_op = case $2 when 'geschorst' then date '2026-11-22' end where account_id = $1`,
        [adviseur.accountId, status],
      )
    const answer = { ...(await stapInput(at, id)), besluit: 'niet' as const, uitvoerenVoor: null }
    await set('geschorst')
    expect(await advies.answerAdvies(directeur, answer)).toMatchObject({ ok: true })
    await set('actief')
    expect(await mailsTo(adviseur.accountId)).toBe(before)
  })

  test('without its words no step is kept', async () => {
    const id = await sent()
    const bare = { ...(await stapInput(at, id)), envelopes: [], besluit: 'niet' as const, uitvoerenVoor: null }
    expect(await advies.answerAdvies(directeur, bare)).toMatchObject({ failure: { kind: 'sealed_part_missing' } })
    expect(await getAdvies(directeur, id)).toMatchObject({ status: 'verzonden', stappen: [], revisie: 1 })
  })

  test('a day that passed is late for both sides: the office must answer, the adviser waits', async () => {
    const id = await sent()
    const set = `update advies set antwoord_voor = '2026-11-20' where id = $1`
    await ask(at.db.admin, set, [id])
    const late = async (actor: Actor) =>
      read(actor, (tx) => loadAgendapunten(tx, actor, { alles: '2026-11-21' as Datum })).then((all) =>
        all.filter(({ soort }) => soort === 'advies').map(({ aanZet, wat }) => [aanZet, wat]),
      )
    expect(await late(directeur)).toEqual([['ik', 'antwoord']])
    expect(await late(adviseur)).toEqual([['directeur', 'antwoord']])
    expect(await late(bestuurder)).toEqual([])
    expect((await listAdviezen(directeur))?.[0]?.id).toBe(id)
  })
})

describe('R-SPOOR-2: a directeur who is involved', () => {
  test('gets nothing: it cannot go to his office, and the bestuur takes his place', async () => {
    const betrokken = [directeur.accountId as string]
    const wrong = await adviesInput(at)
    const toHim = { ...wrong, stuk: { ...wrong.stuk, betrokken } }
    expect(await advies.sendAdvies(adviseur, toHim)).toMatchObject({ failure: { kind: 'wrong_recipients' } })
    const mails = await mailsTo(directeur.accountId)
    const id = await sent({ ambt: 'bestuur' })
    expect(await idsOf(bestuurder)).toContain(id)
    expect(await idsOf(directeur)).not.toContain(id)
    expect(await getAdvies(directeur, id)).toBeNull()
    expect(await mailsTo(directeur.accountId)).toBe(mails)
  })

  test('an advies to an office of another school, or to a directeur of no school, is not there', async () => {
    const input = await adviesInput(at)
    for (const schoolId of [at.world.zuid.school as string, null])
      expect(await advies.sendAdvies(adviseur, { ...input, schoolId })).toMatchObject({
        failure: { kind: 'not_found' },
      })
    expect(await idsOf(adviseur)).not.toContain(input.stuk.stukId)
  })
})

describe('R-ADV-1, R-TST-2: where someone can be recognised', () => {
  test('it is refused without a dossier, and until its klager agrees', async () => {
    const made = await openedDossier(at)
    const shown = { herkenbaar: 'ja' as const }
    const bare = await adviesInput(at, shown)
    expect(await advies.sendAdvies(adviseur, bare)).toMatchObject({ failure: { kind: 'no_case' } })
    const input = await adviesInput(at, { ...shown, dossierId: made.id })
    const missing = { failure: { kind: 'toestemming_missing', soort: 'tonen_bij_intervisie' } }
    expect(await advies.sendAdvies(adviseur, input)).toMatchObject(missing)
    expect(await getAdvies(adviseur, input.stuk.stukId)).toBeNull()
    const id: string = newId()
    const kenmerken = { soort: 'tonen_bij_intervisie', gever: 'klager', vorm: 'mondeling', gegevenOp: vandaag } as const
    const inhoud = { omvang: 'In een advies aan de directeur.' }
    const envelopes = await sealMore(at.adviseur, made.ref, [{ sectie: 'bewijs', itemId: id, revisie: 1, inhoud }])
    const toestemming = { id, ...kenmerken, geldigTot: null }
    expect(await grantToestemming(adviseur, { dossierId: made.id, toestemming, envelopes })).toMatchObject({ ok: true })
    expect(await advies.sendAdvies(adviseur, input)).toMatchObject({ ok: true })
    const [row] = await ask<Record<string, unknown>>(at.db.admin, 'select * from advies where id = $1', [
      input.stuk.stukId,
    ])
    expect(Object.values(row ?? {})).not.toContain(made.id)
  })
})

test('R-ADV-1: writing one asks her own schools, who their directeur is, and the bestuur', async () => {
  const scherm = await getAdviesScherm(adviseur)
  expect(scherm?.scholen.map(({ id }) => id)).toEqual([at.world.noord.school])
  expect(scherm?.scholen[0]?.scherm.houders.map(({ accountId }) => accountId)).toContain(directeur.accountId)
  expect(scherm?.bestuur.houders.map(({ accountId }) => accountId)).toContain(bestuurder.accountId)
  expect(scherm?.antwoordVoor).toBe('2026-12-20')
  for (const actor of [directeur, bestuurder]) expect(await getAdviesScherm(actor)).toBeNull()
})
