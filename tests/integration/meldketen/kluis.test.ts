import { expect, test } from 'vitest'
import { grantAmbt } from '@/lib/domain/ambt/ambt.commands'
import { getAmbtGeven } from '@/lib/domain/ambt/ambt.queries'
import { reportMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { getMeldketen } from '@/lib/domain/meldketen/meldketen.queries'
import { toBase64Url } from '@/lib/kernel/bytes'
import * as ambten from '@/lib/platform/client/worker/ambten'
import { setOpened } from '@/lib/platform/client/worker/opened'
import { newAmbtCode } from '@/lib/vault/ambt'
import { VaultError } from '@/lib/vault/errors'
import { newPinList } from '@/lib/vault/pins'
import { newRecoveryWords } from '@/lib/vault/recovery'
import { ask } from '@/tests/support/ask'
import { marked, reportInput } from '@/tests/support/meldketen-world'
import { holdOffice, openedBy, openMeldBureau } from './meldketen-bureau'

const bestuur = { soort: 'bestuur', schoolId: null } as const

test('R-MELD-2: a bestuurder with the words from the safe opens the office again, with what was reported before', async () => {
  const at = await openMeldBureau()
  const { world, db, een, twee, tweede } = at
  const { bestuurder, adviseur } = world.actor
  const bestuurId = world.noord.id
  const ambtId = await holdOffice(at, at.office, 1)
  const paper = await newAmbtCode(at.office.secret, { ambtId })
  const set = 'update ambt set code_salt = $2, code_wrap = $3 where id = $1'
  await ask(db.admin, set, [ambtId, Buffer.from(paper.salt), Buffer.from(paper.wrap)])
  const input = await reportInput(at, await marked(at))
  expect(await reportMeldketen(adviseur, input)).toMatchObject({ ok: true })

  // While one holder has the key, what lies under the words goes to nobody.
  await ask(db.admin, 'delete from ambt_houder where ambt_id = $1 and account_id = $2', [ambtId, twee.accountId])
  expect(await getAmbtGeven(tweede, bestuur)).toMatchObject({ stand: 'delen', kluis: null })
  await ask(db.admin, `update aanstelling set status = 'beeindigd' where account_id = $1 and rol = 'bestuurder'`, [
    een.accountId,
  ])
  const found = await getAmbtGeven(tweede, bestuur)
  if (!found?.ambt || !found.kluis) throw new Error('nothing from the safe')
  expect(found).toMatchObject({ stand: 'vernieuwen', eigen: null })
  for (const actor of [bestuurder, adviseur, world.actor.beheerder])
    expect((await getAmbtGeven(actor, bestuur))?.eigen ?? null).toBeNull()

  const { accountId, vaultKey, privateKey, publicKey } = twee
  setOpened({ accountId, vaultKey, privateKey, publicKey, pins: newPinList(), pinRevisie: 1, pinsSeen: 1 })
  const to = [{ accountId, publicKey: toBase64Url(publicKey) }]
  const safe = { bestuurId, ambtId, versie: 1, publicKey: found.ambt.publicKey, code: found.kluis }
  const wrong = { ...safe, words: newRecoveryWords().join(' ') }
  await expect(ambten.newAmbt(bestuurId, ambtId, to, wrong)).rejects.toThrow(VaultError)
  const { words, ...made } = await ambten.newAmbt(bestuurId, ambtId, to, { ...safe, words: paper.words.join(' ') })
  const sent = { ...made, ...bestuur, versie: 2 }
  expect(JSON.stringify(sent)).not.toContain(words[0])
  const foreign = { ...sent, vorig: sent.vorig && { ...sent.vorig, publicKey: toBase64Url(twee.publicKey) } }
  expect(await grantAmbt(tweede, foreign)).toMatchObject({ failure: { kind: 'former_missing' } })
  expect(await grantAmbt(tweede, sent)).toMatchObject({ ok: true })

  expect(await getAmbtGeven(tweede, bestuur)).toMatchObject({ stand: 'in_orde', kluis: null, ambt: { versie: 2 } })
  expect(await openedBy(twee, await getMeldketen(tweede, input.ketenId))).toMatchObject([
    { sectie: 'kern', inhoud: { leerling: 'Kastanje' } },
  ])
}, 60_000)
