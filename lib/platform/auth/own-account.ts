import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { ChangePassphrase, NewPassphrase, NewPhone, NewWords } from '@/lib/kernel/auth-wire'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { formatDatum, todayInNederland } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { routes } from '@/lib/kernel/routes'
import type { Tx } from '@/lib/platform/db/context'
import { env } from '../env'
import { enqueueMail } from '../jobs/enqueue-mail'
import type { MailOrder } from '../mail/mails'
import { changeOwn } from './own'
import { type PersoonEvent, recordPersoon } from './person-log'
import { newReserveCodes, reserveHash } from './reserve-codes'
import { sealTotpSecret, sealWrap, verifierOf } from './sign-in'
import { newTicket, openTicket } from './ticket'
import { newTotpSecret, totpQr, totpStep } from './totp'

type Own = { accountId: string; sessieId: string }
type LoudTemplate = Exclude<MailOrder['template'], 'uitnodiging' | 'account_geblokkeerd' | 'mailadres_bevestigen'>

/** A new wrap of the same vault key. Whoever else was signed in with the old wachtzin is not any more. */
export function changePassphrase(
  { accountId, sessieId }: Own,
  input: Omit<ChangePassphrase, 'proof'>,
): Promise<Result<undefined>> {
  return changeOwn(accountId, async (tx) => {
    await tx.prisma.kluissleutel.update({ where: { accountId }, data: passphraseColumns(accountId, input) })
    await revokeOthers(tx, accountId, sessieId)
    await tellLoud(tx, accountId, 'wachtzin_gewijzigd', 'wachtzin_gewijzigd')
    return ok()
  })
}

export function renewWords({ accountId }: Own, words: NewWords): Promise<Result<undefined>> {
  return changeOwn(accountId, async (tx) => {
    await tx.prisma.kluissleutel.update({ where: { accountId }, data: wordsColumns(accountId, words) })
    await tellLoud(tx, accountId, 'herstelwoorden_vervangen', 'herstelwoorden_vervangen')
    return ok()
  })
}

export function renewCodes({ accountId }: Own): Promise<Result<{ codes: string[] }>> {
  return changeOwn(accountId, async (tx) => {
    const codes = newReserveCodes()
    await replaceCodes(tx, accountId, codes)
    await tellLoud(tx, accountId, 'reservecodes_vervangen', 'reservecodes_vervangen')
    return ok({ codes })
  })
}

export function beginPhone({ accountId }: Own): Promise<Result<NewPhone>> {
  return changeOwn(accountId, async (tx) => {
    const { mail } = await tx.prisma.account.findUniqueOrThrow({ where: { id: accountId } })
    const secret = newTotpSecret()
    return ok({ secret, qr: totpQr(secret, mail), ticket: newTicket('telefoon', { accountId, secret }) })
  })
}

export type PhoneFailure = { kind: 'wrong_code' | 'expired' }

export function finishPhone(
  { accountId, sessieId }: Own,
  { ticket, code }: { ticket: string; code: string },
): Promise<Result<undefined, PhoneFailure>> {
  return changeOwn<undefined, PhoneFailure>(accountId, async (tx) => {
    const begun = openTicket('telefoon', ticket)
    if (begun?.accountId !== accountId) return refuse({ kind: 'expired' })
    const step = totpStep(begun.secret, code.replaceAll(' ', ''), 0)
    if (step === null) return refuse({ kind: 'wrong_code' })
    await replaceFactor(tx, accountId, begun.secret, step)
    await revokeOthers(tx, accountId, sessieId)
    await tellLoud(tx, accountId, 'telefoon_vervangen', 'tweede_factor_vervangen')
    return ok()
  })
}

const mailDays = 2

/** The new address must answer before it counts; the old one hears of it at once. The answer never tells who has it. */
export function requestMail({ accountId }: Own, { mail }: { mail: string }): Promise<Result<undefined>> {
  return changeOwn(accountId, async (tx) => {
    const token = new Uint8Array(randomBytes(32))
    const expiresAt = new Date(Date.now() + mailDays * 86_400_000)
    await tx.prisma.uitnodiging.updateMany({
      where: { accountId, soort: 'mailadres', usedAt: null },
      data: { expiresAt: new Date() },
    })
    await tx.prisma.uitnodiging.create({
      data: { accountId, id: newId(), tokenHash: sha256(token), soort: 'mailadres', nieuwMail: mail, expiresAt },
    })
    const link = `${env().NEXTAUTH_URL}${routes.mailadresBevestigen(toBase64Url(token))}`
    const geldigTot = formatDatum(todayInNederland(expiresAt))
    await enqueueMail(tx.prisma, {
      to: mail,
      template: 'mailadres_bevestigen',
      data: { link, geldigTot },
      messageId: newId(),
    })
    await tellLoud(tx, accountId, 'mailadres_aangevraagd', 'mailadres_aangevraagd')
    return ok()
  })
}

export type MailFailure = { kind: 'link_gone' | 'mail_taken' }

export async function confirmMail(
  { accountId }: Own,
  { token }: { token: string },
): Promise<Result<undefined, MailFailure>> {
  const run = async (tx: Tx): Promise<Result<undefined, MailFailure>> => {
    const tokenHash = sha256(fromBase64Url(token) ?? new Uint8Array())
    const now = new Date()
    const asked = await tx.prisma.uitnodiging.findFirst({
      where: { accountId, tokenHash, soort: 'mailadres', usedAt: null, expiresAt: { gt: now } },
    })
    if (!asked?.nieuwMail) return refuse({ kind: 'link_gone' })
    await tx.prisma.uitnodiging.updateMany({ where: { accountId, id: asked.id }, data: { usedAt: now } })
    await tellLoud(tx, accountId, 'mailadres_gewijzigd', 'mailadres_gewijzigd')
    await tx.prisma.account.updateMany({ where: { id: accountId }, data: { mail: asked.nieuwMail } })
    await mailTo(tx, asked.nieuwMail, 'mailadres_gewijzigd')
    return ok()
  }
  return changeOwn(accountId, run).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'P2002') return refuse({ kind: 'mail_taken' })
    throw error
  })
}

export function revokeSession({ accountId }: Own, sessieId: string): Promise<Result<undefined, { kind: 'not_found' }>> {
  return changeOwn<undefined, { kind: 'not_found' }>(accountId, async (tx) => {
    const { count } = await tx.prisma.sessie.updateMany({
      where: { accountId, id: sessieId, revokedAt: null },
      data: { share: null, revokedAt: new Date() },
    })
    if (count === 0) return refuse({ kind: 'not_found' })
    await recordPersoon(tx, 'sessie_ingetrokken')
    return ok()
  })
}

export function passphraseColumns(accountId: string, { salt, authKey, wrap }: NewPassphrase) {
  return {
    salt: bytes(salt),
    authVerifier: verifierOf('wachtzin', authKey),
    wrap: sealWrap('wachtzin', accountId, wrap),
    updatedAt: new Date(),
  }
}

export function wordsColumns(accountId: string, { recoverySalt, recoveryAuthKey, recoveryWrap }: NewWords) {
  return {
    recoverySalt: bytes(recoverySalt),
    recoveryVerifier: verifierOf('herstelwoorden', recoveryAuthKey),
    recoveryWrap: sealWrap('herstelwoorden', accountId, recoveryWrap),
    updatedAt: new Date(),
  }
}

export async function replaceFactor(tx: Tx, accountId: string, secret: string, step: number): Promise<void> {
  await tx.prisma.factor.deleteMany({ where: { accountId } })
  await tx.prisma.factor.create({
    data: {
      accountId,
      id: newId(),
      secret: sealTotpSecret(accountId, secret),
      lastStep: step,
      confirmedAt: new Date(),
    },
  })
}

export async function replaceCodes(tx: Tx, accountId: string, codes: readonly string[]): Promise<void> {
  await tx.prisma.reservecode.deleteMany({ where: { accountId } })
  await tx.prisma.reservecode.createMany({
    data: codes.map((code) => ({ accountId, id: newId(), codeHash: reserveHash(accountId, code) })),
  })
}

export async function revokeOthers(tx: Tx, accountId: string, sessieId: string | null): Promise<void> {
  await tx.prisma.sessie.updateMany({
    where: { accountId, revokedAt: null, ...(sessieId ? { id: { not: sessieId } } : {}) },
    data: { share: null, revokedAt: new Date() },
  })
}

/** A change in someone's own access is never silent: a mail, and a line in her own logboek. */
export async function tellLoud(tx: Tx, accountId: string, event: PersoonEvent, template: LoudTemplate): Promise<void> {
  const { mail } = await tx.prisma.account.findUniqueOrThrow({ where: { id: accountId }, select: { mail: true } })
  await mailTo(tx, mail, template)
  await recordPersoon(tx, event)
}

async function mailTo(tx: Tx, to: string, template: LoudTemplate): Promise<void> {
  await enqueueMail(tx.prisma, { to, template, data: {}, messageId: newId() })
}

function sha256(value: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(value).digest())
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return fromBase64Url(text) ?? new Uint8Array()
}
