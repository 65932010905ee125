import 'server-only'
import { createHash } from 'node:crypto'
import type {
  LostPhone,
  LostPhoneBegin,
  LostPhoneFinish,
  RecoverBegin,
  RecoverFinish,
  Recovery,
} from '@/lib/kernel/auth-wire'
import { toBase64Url } from '@/lib/kernel/bytes'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { changeOwn } from './own'
import { passphraseColumns, replaceCodes, replaceFactor, revokeOthers, tellLoud, wordsColumns } from './own-account'
import { newReserveCodes } from './reserve-codes'
import { type NewSession, startSession } from './session'
import { openWrap, prove, type SignInFailure, useCode, type Visitor } from './sign-in'
import { newTicket, openTicket } from './ticket'
import { newTotpSecret, totpQr, totpStep } from './totp'

export type FinishFailure = { kind: 'expired' | 'wrong_code' }

export async function beginRecovery(
  { mail, proof, code }: RecoverBegin,
  visitor: Visitor,
): Promise<Result<Recovery, SignInFailure>> {
  const now = new Date()
  const proven = await prove({ mail, proof: null, recoveryProof: proof, code }, visitor, now)
  if (!proven.ok) return proven
  const { accountId } = proven.value
  return changeOwn<Recovery, SignInFailure>(accountId, async (tx) => {
    if (!(await useCode(tx, proven.value, now))) return refuse({ kind: 'sign_in_failed' })
    const { keys, stand } = await standOf(tx, accountId)
    const recoveryWrap = openWrap('herstelwoorden', accountId, keys.recoveryWrap)
    const personKey = toBase64Url(keys.personKey)
    return ok({ ticket: newTicket('herstel', { accountId, stand }), accountId, recoveryWrap, personKey })
  })
}

/** A new wachtzin and new words at once: words that were used are never used again. Loud, and everyone else is out. */
export async function finishRecovery(input: RecoverFinish, agent: string): Promise<Result<NewSession, FinishFailure>> {
  const begun = openTicket('herstel', input.ticket)
  if (!begun) return refuse({ kind: 'expired' })
  const { accountId } = begun
  return changeOwn<NewSession, FinishFailure>(accountId, async (tx) => {
    if (!(await isActive(tx, accountId)) || (await standOf(tx, accountId)).stand !== begun.stand)
      return refuse({ kind: 'expired' })
    const data = { ...passphraseColumns(accountId, input), ...wordsColumns(accountId, input) }
    await tx.prisma.kluissleutel.update({ where: { accountId }, data })
    await revokeOthers(tx, accountId, null)
    await tellLoud(tx, accountId, 'toegang_hersteld', 'herstel_gebruikt')
    return ok(await startSession(tx, accountId, agent))
  })
}

export async function beginLostPhone(
  { mail, proof, recoveryProof }: LostPhoneBegin,
  visitor: Visitor,
): Promise<Result<LostPhone, SignInFailure>> {
  const proven = await prove({ mail, proof, recoveryProof, code: null }, visitor, new Date())
  if (!proven.ok) return proven
  const { accountId } = proven.value
  return changeOwn(accountId, async (tx) => {
    const { keys, stand } = await standOf(tx, accountId)
    const secret = newTotpSecret()
    const ticket = newTicket('telefoon_kwijt', { accountId, secret, stand })
    const wrap = openWrap('wachtzin', accountId, keys.wrap)
    return ok({ ticket, secret, qr: totpQr(secret, mail), accountId, wrap, personKey: toBase64Url(keys.personKey) })
  })
}

export async function finishLostPhone(
  input: LostPhoneFinish,
  agent: string,
): Promise<Result<{ session: NewSession; codes: string[] }, FinishFailure>> {
  const begun = openTicket('telefoon_kwijt', input.ticket)
  if (!begun) return refuse({ kind: 'expired' })
  const { accountId } = begun
  return changeOwn<{ session: NewSession; codes: string[] }, FinishFailure>(accountId, async (tx) => {
    if (!(await isActive(tx, accountId)) || (await standOf(tx, accountId)).stand !== begun.stand)
      return refuse({ kind: 'expired' })
    const step = totpStep(begun.secret, input.code.replaceAll(' ', ''), 0)
    if (step === null) return refuse({ kind: 'wrong_code' })
    const codes = newReserveCodes()
    await tx.prisma.kluissleutel.update({ where: { accountId }, data: wordsColumns(accountId, input) })
    await replaceFactor(tx, accountId, begun.secret, step)
    await replaceCodes(tx, accountId, codes)
    await revokeOthers(tx, accountId, null)
    await tellLoud(tx, accountId, 'telefoon_vervangen', 'tweede_factor_vervangen')
    return ok({ session: await startSession(tx, accountId, agent), codes })
  })
}

/** What the keys stood at when it began: a ticket works for that state only, so once. */
async function standOf(tx: Tx, accountId: string) {
  const keys = await tx.prisma.kluissleutel.findUniqueOrThrow({ where: { accountId } })
  const stand = createHash('sha256').update(keys.authVerifier).update(keys.recoveryVerifier).digest('base64url')
  return { keys, stand }
}

async function isActive(tx: Tx, accountId: string): Promise<boolean> {
  return (await tx.prisma.account.count({ where: { id: accountId, status: 'actief' } })) === 1
}
