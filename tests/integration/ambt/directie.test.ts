import { beforeAll, describe, expect, test } from 'vitest'
import { suspendAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { grantAmbt } from '@/lib/domain/ambt/ambt.commands'
import { getAmbtGeven, listEigenDirecties } from '@/lib/domain/ambt/ambt.queries'
import type { GrantAmbtInput } from '@/lib/domain/ambt/ambt.schema'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { type Bureau, eventsOf, openBureau } from '@/tests/integration/aanstelling/bureau'
import { confirmed } from '@/tests/integration/aanstelling/prepare'
import { ask } from '@/tests/support/ask'

let bureau: Bureau
let bestuurder: Actor
let een: Actor
let twee: Actor
let aanstellingId: string

const school = () => ({ soort: 'directeur' as const, schoolId: bureau.world.noord.school as string })
const key = (versie: number) => Buffer.alloc(32, versie).toString('base64url')
const wraps = (...to: Actor[]) => to.map(({ accountId }) => ({ accountId: accountId as string, wrap: 'AAAA' }))
const paper = { salt: 'AAAA', wrap: 'AAAA' }

/** A new key of the office, as a browser would send it. */
const nieuw = (ambtId: string, versie: number, to: Actor[], vorig: GrantAmbtInput['vorig'] = null): GrantAmbtInput => ({
  ...{ ...school(), ambtId, versie, publicKey: key(versie), wraps: wraps(...to), vorig, code: paper },
})

beforeAll(async () => {
  bureau = await openBureau()
  await ask(bureau.db.admin, 'delete from ambt')
  bestuurder = bureau.world.actor.bestuurder
  een = bureau.world.actor.directeur
  aanstellingId = await confirmed(bureau, { rol: 'directeur', mail: 'naast@example.nl', scholen: [school().schoolId] })
  const [row] = await ask<{ id: string }>(bureau.db.admin, `select id from account where mail = 'naast@example.nl'`)
  twee = { ...een, accountId: (row?.id ?? '') as Actor['accountId'] }
  for (const { accountId } of [een, twee])
    await ask(bureau.db.admin, `update account set status = 'actief', public_key = $2 where id = $1`, [
      ...[accountId, Buffer.alloc(32, 7)],
    ])
})

describe('R-ADV-1: the key of a directeur', () => {
  const ambtId: string = newId()

  test('a first one is made by a bestuurder, for every directeur of the school', async () => {
    expect((await listEigenDirecties(een))?.[0]).toMatchObject({ stand: 'geen_sleutel', ambt: null, eigen: null })
    expect(await grantAmbt(een, nieuw(ambtId, 1, [een, twee]))).toMatchObject({ failure: { kind: 'not_found' } })
    expect(await grantAmbt(bestuurder, nieuw(ambtId, 1, [een, twee]))).toMatchObject({ ok: true })
    expect((await listEigenDirecties(een))?.[0]).toMatchObject({ stand: 'in_orde', dicht: false, eigen: 'AAAA' })
  })

  test('goes on from who has it, not from a bestuurder, who would close what was sealed before', async () => {
    await ask(bureau.db.admin, 'delete from ambt_houder where account_id = $1', [twee.accountId])
    expect((await getAmbtGeven(een, school()))?.stand).toBe('delen')
    expect(await grantAmbt(bestuurder, nieuw(ambtId, 2, [een, twee]))).toMatchObject({
      failure: { kind: 'ask_holder' },
    })
    const share = { ...nieuw(ambtId, 1, [twee]), code: null }
    expect(await grantAmbt(twee, share)).toMatchObject({ failure: { kind: 'not_found' } })
    const { value, events } = await eventsOf(bureau, een, () => grantAmbt(een, share))
    expect([value.ok, events]).toMatchObject([true, [{ event: 'ambt_granted', object_id: ambtId }]])
    expect((await getAmbtGeven(een, school()))?.stand).toBe('in_orde')
  })

  test('is renewed by who stays when one leaves, and what was sealed before stays open', async () => {
    await suspendAanstelling(bestuurder, { aanstellingId })
    expect((await getAmbtGeven(een, school()))?.stand).toBe('vernieuwen')
    const vorig = { versie: 1, publicKey: key(1), wrap: 'AAAA' }
    expect(await grantAmbt(een, nieuw(ambtId, 2, [een]))).toMatchObject({ failure: { kind: 'former_missing' } })
    expect(await grantAmbt(een, nieuw(ambtId, 2, [een], vorig))).toMatchObject({ ok: true })
    const rows = await ask(bureau.db.admin, 'select account_id, versie from ambt_houder where ambt_id = $1', [ambtId])
    expect(rows).toEqual([{ account_id: een.accountId, versie: 2 }])
    expect(await ask(bureau.db.admin, 'select versie from ambt_vorig where ambt_id = $1', [ambtId])).toEqual([
      { versie: 1 },
    ])
  })

  test('of another school or of the bestuur he gives nothing, and sees nothing of it', async () => {
    const { andereSchool } = bureau.world.noord
    for (const welk of [
      { ...school(), schoolId: andereSchool as string },
      { soort: 'bestuur' as const, schoolId: null },
    ]) {
      expect(await getAmbtGeven(een, welk)).toBeNull()
      expect(await grantAmbt(een, { ...nieuw(newId(), 1, [een]), ...welk })).toMatchObject({
        failure: { kind: 'not_found' },
      })
    }
  })
})
