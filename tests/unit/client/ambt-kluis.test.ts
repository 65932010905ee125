import { describe, expect, test } from 'vitest'
import { requireGift } from '@/lib/domain/ambt/ambt.rules'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import * as ambten from '@/lib/platform/client/worker/ambten'
import { setOpened } from '@/lib/platform/client/worker/opened'
import { openAmbtKey, openFormerAmbtKey } from '@/lib/vault/ambt'
import { VaultError } from '@/lib/vault/errors'
import { importPrivateKey, newKeyPair } from '@/lib/vault/key-pair'
import { newPinList } from '@/lib/vault/pins'
import { newRecoveryWords } from '@/lib/vault/recovery'

const bestuurId = '11111111-1111-4111-8111-111111111111'
const [weg, nieuw] = ['33333333-3333-4333-8333-333333333333', '44444444-4444-4444-8444-444444444444']

/** Someone whose vault is open in this Worker. */
async function opened(accountId: string) {
  const { secret, publicKey } = await newKeyPair()
  const vaultKey = new Uint8Array(32).fill(1)
  const privateKey = await importPrivateKey(secret)
  setOpened({ accountId, vaultKey, privateKey, publicKey, pins: newPinList(), pinRevisie: 1, pinsSeen: 1 })
  return { privateKey, ontvanger: { accountId, publicKey: toBase64Url(publicKey) } }
}

const bytes = (text: string | undefined) => fromBase64Url(text ?? '') ?? new Uint8Array()

describe('the paper from the safe, when nobody has the key of an office any more', () => {
  test('its words hand the former key to a new one for who holds the office now; other words do nothing', async () => {
    const first = await ambten.newAmbt(bestuurId, null, [(await opened(weg)).ontvanger], null)
    const { ambtId, publicKey, code } = first
    const self = await opened(nieuw)
    const safe = { bestuurId, ambtId, versie: 1, publicKey, code, words: ` ${first.words.join('\n ').toUpperCase()} ` }
    for (const words of ['', 'een twee', newRecoveryWords().join(' ')])
      await expect(ambten.newAmbt(bestuurId, ambtId, [self.ontvanger], { ...safe, words })).rejects.toThrow(VaultError)
    const next = await ambten.newAmbt(bestuurId, ambtId, [self.ontvanger], safe)
    expect(next.words).not.toEqual(first.words)
    const ctx = { bestuurId, ambtId, publicKey: bytes(next.publicKey) }
    const held = await openAmbtKey(self.privateKey, bytes(next.wraps[0]?.wrap), { ...ctx, accountId: nieuw })
    const former = await openFormerAmbtKey(held, bytes(next.vorig?.wrap), { ...ctx, publicKey: bytes(publicKey) })
    expect(toBase64Url(former.publicKey)).toBe(publicKey)
    expect(JSON.stringify(next.vorig)).not.toContain(toBase64Url(former.secret))
  }, 60_000)

  test('a former key that goes along is the present one of that office, whoever hands it over', () => {
    const ambt = { id: weg, versie: 1, publicKey: 'oud', sleutelhouders: [weg] }
    const houders = [{ accountId: nieuw, publicKey: 'haar' }]
    const gift = { versie: 2, publicKey: 'nieuw', wraps: [{ accountId: nieuw }], hasCode: true }
    const given = (vorig: { versie: number; publicKey: string } | null, op: typeof ambt | null = ambt) =>
      requireGift(op, houders, { ...gift, versie: op ? 2 : 1, vorig }, nieuw)
    expect(given({ versie: 1, publicKey: 'oud' })).toEqual({ ok: true, value: 'nieuw' })
    expect(given(null)).toEqual({ ok: true, value: 'nieuw' })
    for (const vorig of [
      { versie: 2, publicKey: 'oud' },
      { versie: 1, publicKey: 'ander' },
    ])
      expect(given(vorig)).toMatchObject({ failure: { kind: 'former_missing' } })
    expect(given({ versie: 1, publicKey: 'oud' }, null)).toMatchObject({ failure: { kind: 'former_missing' } })
  })
})
