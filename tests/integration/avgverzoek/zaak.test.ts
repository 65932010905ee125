import { beforeAll, describe, expect, test } from 'vitest'
import {
  answerAvgverzoek,
  linkAvgverzoek,
  recordAvgverzoek,
  unlinkAvgverzoek,
} from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { getAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.queries'
import { acceptOverdracht } from '@/lib/domain/overdracht/overdracht.commands'
import { getOverdrachtForm } from '@/lib/domain/overdracht/overdracht.queries'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import {
  eventsOf,
  newMelding,
  notFound,
  openedDossier,
  outsiders,
  seedDossierWorld,
} from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { proposal, proposedPlain, vrij } from '@/tests/support/overdracht-world'
import { answeredVerzoek, answerInput, avgInput, dossierMetNummer, recordedVerzoek } from './verzoek'

let db: TestDatabase
let at: IntakeWorld
beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const adviseur = () => at.world.actor.adviseur
const kind = async (answer: Promise<{ ok: boolean; failure?: { kind: string } }>) => {
  const result = await answer
  return result.ok ? 'ok' : result.failure?.kind
}
const link = (verzoekId: string, zaak: string) => kind(linkAvgverzoek(adviseur(), { verzoekId, zaak }))
const unlink = (verzoekId: string) => kind(unlinkAvgverzoek(adviseur(), { verzoekId }))
const nummerOf = async (table: 'dossier' | 'melding', id: string) =>
  (await ask<{ nummer: string }>(db.admin, `select nummer from ${table} where id = $1`, [id]))[0]?.nummer ?? ''

describe('the case that a request is about', () => {
  test('R-AVG-1: is named afterwards by its number, and taken loose again, until it is answered', async () => {
    const { id, nummer } = await dossierMetNummer(at)
    const verzoek = await recordedVerzoek(at)
    expect(await unlink(verzoek.id)).toBe('not_linked')
    expect(await link(verzoek.id, '99-999')).toBe('zaak_unknown')
    expect(await link(verzoek.id, nummer)).toBe('ok')
    expect((await getAvgverzoek(adviseur(), verzoek.id))?.zaak).toMatchObject({ soort: 'dossier', id, nummer })
    expect(await link(verzoek.id, nummer)).toBe('already_linked')
    expect(await unlink(verzoek.id)).toBe('ok')
    expect(await getAvgverzoek(adviseur(), verzoek.id)).toMatchObject({ zaak: null, revisie: 3 })
    const meldingNummer = await nummerOf('melding', await newMelding(at))
    expect(await link(verzoek.id, meldingNummer)).toBe('ok')
    const answered = await answerAvgverzoek(adviseur(), { ...(await answerInput(verzoek)), revisie: 4 })
    expect(answered).toMatchObject({ ok: true })
    expect(await unlink(verzoek.id)).toBe('already_answered')
    expect((await getAvgverzoek(adviseur(), verzoek.id))?.zaak).toMatchObject({ soort: 'melding' })
    const events = (await eventsOf(db, verzoek.id)).filter((event) => event.includes('link'))
    expect(events).toEqual(['avgverzoek_linked', 'avgverzoek_unlinked', 'avgverzoek_linked'])
  })

  test('R-AVG-1: nobody else links it, and nobody links it to a case of another', async () => {
    const { nummer } = await dossierMetNummer(at)
    const { id: verzoekId } = await recordedVerzoek(at)
    for (const [wie, actor] of outsiders(at.world)) {
      expect(await linkAvgverzoek(actor, { verzoekId, zaak: nummer }), wie).toEqual(notFound)
      expect(await unlinkAvgverzoek(actor, { verzoekId }), wie).toEqual(notFound)
    }
    const other = at.world.held('collega').dossier ?? ''
    await ask(db.admin, `update dossier set nummer = '25-777' where id = $1`, [other])
    expect(await link(verzoekId, '25-777')).toBe('zaak_unknown')
  })

  test('R-AVG-1, R-OVD-1: what waits for a receiver takes no request, from the start or afterwards', async () => {
    const { id } = await proposedPlain(at)
    const nummer = await nummerOf('dossier', id)
    const { id: verzoekId } = await recordedVerzoek(at)
    expect(await link(verzoekId, nummer)).toBe('zaak_proposed')
    const { input } = await avgInput(at, { zaak: nummer })
    expect(await kind(recordAvgverzoek(adviseur(), input))).toBe('zaak_proposed')
  })

  test.each([
    ['the dossier', async ({ id }: { id: string }) => nummerOf('dossier', id)],
    ['its melding', async ({ input }: { input: { meldingId: string } }) => nummerOf('melding', input.meldingId)],
  ])(
    'R-AVG-1, R-OVD-1: while a request about %s waits for an answer, the dossier goes to nobody',
    async (_, nummer) => {
      const dossier = await openedDossier(at)
      const verzoek = await recordedVerzoek(at, { zaak: await nummer(dossier) })
      const input = await proposal(at, dossier)
      expect(await getOverdrachtForm(adviseur(), dossier.id)).toMatchObject({ avgverzoekId: verzoek.id })
      expect(await kind(proposeOverdracht(adviseur(), input))).toBe('avg_open')
      expect(await answerAvgverzoek(adviseur(), await answerInput(verzoek))).toMatchObject({ ok: true })
      expect(await getOverdrachtForm(adviseur(), dossier.id)).toMatchObject({ avgverzoekId: null })
      expect(await kind(proposeOverdracht(adviseur(), input))).toBe('ok')
    },
  )

  test('R-AVG-1: a request that was answered lets the dossier go, and names it no longer', async () => {
    const dossier = await dossierMetNummer(at)
    const verzoek = await answeredVerzoek(at, { zaak: dossier.nummer })
    const input = await proposal(at, dossier)
    expect(await kind(proposeOverdracht(adviseur(), input))).toBe('ok')
    expect((await getAvgverzoek(adviseur(), verzoek.id))?.zaak).toMatchObject({ id: dossier.id })
    const accept = { overdrachtId: input.voorstel.id, ...vrij }
    expect(await kind(acceptOverdracht(at.world.actor.externe, accept))).toBe('ok')
    expect(await getAvgverzoek(adviseur(), verzoek.id)).toMatchObject({ zaak: null, dossierId: null, besluit: 'deels' })
  })
})
