import { beforeAll, expect, test } from 'vitest'
import { getBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { openAmbtsstuk, sealAmbtsstuk, sealAmbtsstukDeel } from '@/lib/platform/client/worker/ambtsstukken'
import { setOpened } from '@/lib/platform/client/worker/opened'
import { newAmbtKey, sealFormerAmbtKey } from '@/lib/vault/ambt'
import { VaultError } from '@/lib/vault/errors'
import { newPinList } from '@/lib/vault/pins'
import { holdOffice, type MeldBureau, openMeldBureau } from '@/tests/integration/meldketen/meldketen-bureau'
import { ask } from '@/tests/support/ask'
import { receivedKlacht } from '@/tests/support/bestuursklacht-world'
import type { Kluis } from '@/tests/support/sealing'

let at: MeldBureau
beforeAll(async () => {
  at = await openMeldBureau()
})

const as = ({ accountId, vaultKey, privateKey, publicKey }: Kluis) =>
  setOpened({ accountId, vaultKey, privateKey, publicKey, pins: newPinList(), pinRevisie: 1, pinsSeen: 1 })

async function sealedFor(actor: Actor, id: string) {
  const sealed = (await getBestuursklacht(actor, id))?.sealed
  if (!sealed) throw new Error('nothing sealed')
  return sealed
}

test('R-SPOOR-2: a piece opens with the key of the office, also after that was renewed, and takes no part of a stranger', async () => {
  const { id } = await receivedKlacht(at)
  as(at.twee)
  expect(await openAmbtsstuk(await sealedFor(at.tweede, id))).toMatchObject([{ sectie: 'kern', itemId: id }])

  const [former, next] = [at.office, await newAmbtKey()]
  const ambtId = await holdOffice(at, next, 2)
  const ctx = { bestuurId: at.world.noord.id, ambtId, publicKey: former.publicKey }
  const wrap = Buffer.from(await sealFormerAmbtKey(next.publicKey, former.secret, ctx))
  await ask(at.db.admin, 'delete from ambt_vorig where ambt_id = $1', [ambtId])
  const text = 'insert into ambt_vorig (bestuur_id, ambt_id, versie, public_key, wrap) values ($1, $2, 1, $3, $4)'
  await ask(at.db.admin, text, [at.world.noord.id, ambtId, Buffer.from(former.publicKey), wrap])
  const sealed = await sealedFor(at.tweede, id)
  expect(sealed.ambt).toMatchObject({ versie: 2, verzegeldVersie: 1 })
  expect(await openAmbtsstuk(sealed)).toHaveLength(1)

  const item: string = newId()
  const part = { sectie: 'verslagen', itemId: item } as const
  expect(await sealAmbtsstukDeel(sealed, part, { toelichting: 'Later.' })).toHaveLength(1)
  const strange = { ...sealed, envelopes: sealed.envelopes.slice(1) }
  await expect(sealAmbtsstukDeel(strange, part, {})).rejects.toThrow(VaultError)
  await expect(openAmbtsstuk({ ...sealed, stukId: newId() })).rejects.toThrow(VaultError)
  as(at.een)
  await expect(openAmbtsstuk({ ...sealed, ambt: null })).rejects.toThrow(VaultError)
})

test('to himself a sender seals with the key he has, whatever the page says it is', async () => {
  const { accountId, publicKey } = at.een
  as(at.een)
  const stukId: string = newId()
  const place = { bestuurId: at.world.noord.id as string, stukId }
  const wrong = { accountId: accountId as string, publicKey: 'AAAA' }
  const made = await sealAmbtsstuk(place, [wrong], { toelichting: 'Van mij.' })
  const hpke = made.sleutels[0]?.hpke ?? ''
  expect(publicKey).toHaveLength(32)
  expect(await openAmbtsstuk({ ...place, hpke, ambt: null, envelopes: made.envelopes })).toMatchObject([
    { sectie: 'kern', inhoud: { toelichting: 'Van mij.' } },
  ])
})
