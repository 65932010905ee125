import { beforeAll, describe, expect, test } from 'vitest'
import { removeBestand } from '@/lib/domain/bestand/bestand.commands'
import { recordNotitie } from '@/lib/domain/dossier/bijhouden.commands'
import * as overdracht from '@/lib/domain/overdracht/overdracht.commands'
import { getVoorstel, getVoorstelDetail } from '@/lib/domain/overdracht/overdracht.queries'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { notFound, outsiders, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { filledDossier, proposal, proposed, vrij } from '@/tests/support/overdracht-world'
import { sealMore } from '@/tests/support/sealing'

let db: TestDatabase
let at: IntakeWorld

beforeAll(async () => {
  db = await testDatabase()
  at = await seedDossierWorld(db)
})

const gever = () => at.world.actor.adviseur
const ontvanger = () => at.world.actor.externe
const accept = (overdrachtId: string, change = {}) =>
  overdracht.acceptOverdracht(ontvanger(), { overdrachtId, ...vrij, ...change })

describe('R-OVD-1: what is refused', () => {
  test('R-OVD-1: while it is proposed nothing is added, removed or closed', async () => {
    const before = await proposed(at)
    const open = { ok: false, failure: { kind: 'overdracht_open' } }
    expect(await recordNotitie(gever(), { dossierId: before.id, envelopes: await note(before) })).toEqual(open)
    expect(await removeBestand(gever(), { objectId: before.id, id: before.bestand })).toEqual(open)
    expect(await proposeOverdracht(gever(), await proposal(at, before))).toEqual(open)
  })

  test('R-OVD-1, R-TST-1: without toestemming; at departure without paper; of another kind; of tomorrow', async () => {
    const dossier = await filledDossier(at)
    const input = await proposal(at, dossier)
    const kinds = async (change: Partial<typeof input>) => {
      const answer = await proposeOverdracht(gever(), { ...input, ...change })
      return answer.ok ? 'ok' : answer.failure.kind
    }
    const toestemming = input.toestemming as NonNullable<typeof input.toestemming>
    expect(await kinds({ toestemming: null })).toBe('toestemming_missing')
    expect(await kinds({ reden: 'vertrek' })).toBe('other_toestemming')
    const vertrek = { ...toestemming, soort: 'overdracht_bij_vertrek' as const }
    expect(await kinds({ reden: 'vertrek', toestemming: vertrek })).toBe('must_be_written')
    expect(await kinds({ toestemming: { ...toestemming, gegevenOp: '2026-11-23' as Datum } })).toBe(
      'toestemming_missing',
    )
    expect(await kinds({ reden: 'vertrek', toestemming: null })).toBe('toestemming_missing')
    expect(await kinds({ reden: 'vertrek', toestemming: { ...vertrek, vorm: 'schriftelijk' } })).toBe('ok')
  })

  test('R-OVD-1: to who does not work for the school only, once the internal route has ended', async () => {
    const dossier = await filledDossier(at)
    const input = { ...(await proposal(at, dossier)), reden: 'intern_doorlopen' as const }
    expect(await proposeOverdracht(gever(), input)).toMatchObject({ failure: { kind: 'not_extern' } })
    const set = `update aanstelling set soort = $2 where account_id = $1`
    await ask(db.admin, set, [ontvanger().accountId, 'extern'])
    expect(await proposeOverdracht(gever(), input)).toMatchObject({ ok: true })
    await ask(db.admin, set, [ontvanger().accountId, 'intern'])
  })

  test('R-OVD-1: more or other than was chosen, and to who has no key or is away', async () => {
    const dossier = await filledDossier(at)
    const input = await proposal(at, dossier)
    const differ = { ok: false, failure: { kind: 'pieces_differ' } }
    expect(await proposeOverdracht(gever(), { ...input, stukken: [] })).toEqual(differ)
    expect(await proposeOverdracht(gever(), { ...input, delen: input.delen.slice(1) })).toMatchObject({ ok: false })
    expect(await proposeOverdracht(gever(), { ...input, naar: at.world.account.geschorst })).toMatchObject({
      failure: { kind: 'not_available' },
    })
    await ask(db.admin, `insert into afwezigheid (bestuur_id, id, account_id, vanaf) values ($1, $2, $3, $4)`, [
      ...[at.world.noord.id, newId(), ontvanger().accountId, vandaag],
    ])
    expect(await proposeOverdracht(gever(), input)).toMatchObject({ failure: { kind: 'not_available' } })
    await ask(db.admin, 'delete from afwezigheid')
  })

  test('R-DOS-4: the receiver answers for herself: own children, loyalty, and to decline instead', async () => {
    const { overdrachtId } = await proposed(at)
    const kind = async (change: object) => {
      const answer = await accept(overdrachtId, change)
      return answer.ok ? 'ok' : answer.failure.kind
    }
    expect(await kind({ eigenKind: true })).toBe('eigen_kind')
    expect(await kind({ loyaliteit: ['te_betrokken'] })).toBe('loyaliteit_open')
    expect(await kind({ loyaliteit: ['te_betrokken'], loyaliteitBesluit: 'overdragen' })).toBe('decline_instead')
    await ask(db.admin, 'insert into eigen_school (account_id, bestuur_id, school_id) values ($1, $2, $3)', [
      ...[ontvanger().accountId, at.world.noord.id, at.world.noord.school],
    ])
    expect(await kind({})).toBe('eigen_kind')
    await ask(db.admin, 'delete from eigen_school')
    expect(await kind({ loyaliteit: ['te_betrokken'], loyaliteitBesluit: 'doorgaan' })).toBe('ok')
  })

  test('R-SPOOR-1, R-DOS-3: nobody else proposes, decides or sees it', async () => {
    const before = await proposed(at)
    const { overdrachtId } = before
    const others = outsiders(at.world).filter(([wie]) => wie !== 'herself, winding down')
    for (const [wie, actor] of others) {
      expect(await overdracht.withdrawOverdracht(actor, { overdrachtId }), wie).toEqual(notFound)
      expect(await overdracht.acceptOverdracht(actor, { overdrachtId, ...vrij }), wie).toEqual(notFound)
      expect(await overdracht.declineOverdracht(actor, { overdrachtId, weigering: 'past_niet' }), wie).toEqual(notFound)
      expect(await getVoorstelDetail(actor, overdrachtId), wie).toBeNull()
      expect(await getVoorstel(actor, before.id), wie).toBeNull()
    }
    expect(await overdracht.acceptOverdracht(gever(), { overdrachtId, ...vrij })).toEqual(notFound)
    expect(await overdracht.withdrawOverdracht(ontvanger(), { overdrachtId })).toEqual(notFound)
  })
})

function note({ ref }: { ref: Parameters<typeof sealMore>[1] }) {
  return sealMore(at.adviseur, ref, [{ sectie: 'notities', itemId: newId(), revisie: 1, inhoud: { tekst: 'x' } }])
}
