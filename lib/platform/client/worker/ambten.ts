import { newId } from '@/lib/kernel/id'
import {
  grantAmbtKey,
  newAmbtCode,
  newAmbtKey,
  openAmbtKey,
  openAmbtWithWords,
  sealFormerAmbtKey,
} from '@/lib/vault/ambt'
import { compareWords } from '@/lib/vault/fingerprint'
import type { AmbtRef, NewAmbt, Recipient, SafeRef, Sealed } from '../vault-types'
import { bytes, text } from './encoding'
import { requireOpened } from './opened'

/** A fresh key pair for an office, its private half sealed to each holder and under the words on paper. */
export async function newAmbt(
  bestuurId: string,
  known: string | null,
  holders: readonly Recipient[],
  present: AmbtRef | SafeRef | null,
): Promise<NewAmbt> {
  const ambtId: string = known ?? newId()
  const { secret, publicKey } = await newAmbtKey()
  const { words, salt, wrap } = await newAmbtCode(secret, { ambtId })
  return {
    ambtId,
    publicKey: text(publicKey),
    wraps: await sealed(secret, { bestuurId, ambtId, publicKey }, holders),
    code: { salt: text(salt), wrap: text(wrap) },
    vorig: present && (await formerOf(present, publicKey)),
    words,
  }
}

export async function shareAmbt(ref: AmbtRef, holders: readonly Recipient[]): Promise<NewAmbt['wraps']> {
  return sealed((await held(ref)).secret, contextOf(ref), holders)
}

/** Six words of the key that this holder really has: refused where it does not open what is sealed to the office. */
export async function ambtWords(ref: AmbtRef): Promise<string[]> {
  return compareWords((await held(ref)).publicKey)
}

/** What was sealed to the former key stays open to who gets the new one. */
async function formerOf(present: AmbtRef | SafeRef, next: Uint8Array): Promise<NewAmbt['vorig']> {
  const { secret } = await ('words' in present ? fromSafe(present) : held(present))
  const wrap = await sealFormerAmbtKey(next, secret, contextOf(present))
  return { versie: present.versie, publicKey: present.publicKey, wrap: text(wrap) }
}

async function held(ref: AmbtRef) {
  const { privateKey, accountId } = requireOpened()
  return openAmbtKey(privateKey, bytes(ref.wrap), { ...contextOf(ref), accountId })
}

/** Where nobody has the key any more: the paper from the safe of the bestuur opens it. */
async function fromSafe({ words, code, ...ref }: SafeRef) {
  const stored = { salt: bytes(code.salt), wrap: bytes(code.wrap) }
  return openAmbtWithWords(words.trim().split(/\s+/), stored, contextOf(ref))
}

function contextOf({ bestuurId, ambtId, publicKey }: Omit<AmbtRef, 'wrap'>): Context {
  return { bestuurId, ambtId, publicKey: bytes(publicKey) }
}

type Context = { bestuurId: string; ambtId: string; publicKey: Uint8Array }

async function sealed(secret: Uint8Array, ctx: Context, holders: readonly Recipient[]): Promise<NewAmbt['wraps']> {
  const own = requireOpened()
  return Promise.all(
    holders.map(async ({ accountId, publicKey }): Promise<{ accountId: string; wrap: Sealed }> => {
      // One's own key is known here; what the server says of it is not asked.
      const to = accountId === own.accountId ? own.publicKey : bytes(publicKey)
      return { accountId, wrap: text(await grantAmbtKey(to, secret, { ...ctx, accountId })) }
    }),
  )
}
