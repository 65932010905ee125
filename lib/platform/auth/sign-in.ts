import 'server-only'
import type { OpenKeys } from '@/lib/kernel/auth-wire'
import { fromBase64Url, fromUtf8, utf8 } from '@/lib/kernel/bytes'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { type Aanmelding, askDeur, deur } from './deur'
import { changeOwn } from './own'
import { recordPersoon } from './person-log'
import { fittingReserveCode } from './reserve-codes'
import { openForServer, peppered, sameSecret, sealForServer } from './server-keys'
import { type NewSession, startSession } from './session'
import { totpStep } from './totp'
import { blockedMail, type TooMany, tooMany, tryKeys } from './tries'

/** Who asks: nothing of it is kept but a hash and the name of the browser. */
export type Visitor = { network: string; agent: string }
/** Of an address: what the wachtzin gave, what the words gave, the code; null where this act does not ask for it. */
export type Evidence = { mail: string; proof: string | null; recoveryProof: string | null; code: string | null }
export type SignInFailure = { kind: 'sign_in_failed' } | TooMany
export type Proven = { accountId: string; tryKey: Uint8Array } & UsedCode
type UsedCode = { factorId: string | null; step: number | null; reserveId: string | null }

export async function signIn(
  { mail, proof, code }: { mail: string; proof: string; code: string },
  visitor: Visitor,
  now = new Date(),
): Promise<Result<{ session: NewSession; keys: OpenKeys }, SignInFailure>> {
  const proven = await prove({ mail, proof, recoveryProof: null, code }, visitor, now)
  if (!proven.ok) return proven
  const { accountId } = proven.value
  return changeOwn<{ session: NewSession; keys: OpenKeys }, SignInFailure>(accountId, async (tx) => {
    if (!(await useCode(tx, proven.value, now))) return refuse({ kind: 'sign_in_failed' })
    const session = await startSession(tx, accountId, visitor.agent)
    // The tries first, then the logboek: a try too many at the same moment takes them in that order too.
    await tx.prisma.$executeRaw`select deur_shares_wissen(), deur_poging_gelukt(${proven.value.tryKey})`
    await recordPersoon(tx, 'ingelogd')
    return ok({ session, keys: { ...session.keys, wrap: await wrapOf(tx, accountId) } })
  })
}

/** Compares everything, whatever failed: an unknown or withdrawn account costs the same work, for the same answer. */
export async function prove(
  { mail, proof, recoveryProof, code }: Evidence,
  { network }: Visitor,
  now: Date,
): Promise<Result<Proven, SignInFailure>> {
  const keys = tryKeys(mail, network, now)
  const [[counted], [found]] = await askDeur<[{ aantallen: number[] }[], Aanmelding[], unknown[]]>(
    deur.pogingen([keys.account, keys.network], keys.since),
    deur.aanmelding(mail),
    deur.blokkadeMelden(blockedMail(mail, keys.account, keys.since, now)),
  )
  const refused = tooMany(counted?.aantallen ?? [], keys.since, now)
  if (refused) return refuse(refused)
  const byPassphrase = fits('wachtzin', proof, found?.auth_verifier)
  const byWords = fits('herstelwoorden', recoveryProof, found?.recovery_verifier)
  const used = usedCode(found, code, now)
  const right = [byPassphrase, byWords, used !== null, found?.status === 'actief'].every(Boolean)
  if (!right || !used || !found?.account_id) return refuse({ kind: 'sign_in_failed' })
  return ok({ accountId: found.account_id, tryKey: keys.account, ...used })
}

/** A code counts once, also when two tries come at the same moment. */
export async function useCode(tx: Tx, { accountId, factorId, step, reserveId }: Proven, now: Date): Promise<boolean> {
  if (step !== null && factorId) {
    const where = { accountId, id: factorId, lastStep: { lt: step } }
    return (await tx.prisma.factor.updateMany({ where, data: { lastStep: step } })).count === 1
  }
  if (!reserveId) return true
  await recordPersoon(tx, 'reservecode_gebruikt')
  const where = { accountId, id: reserveId, usedAt: null }
  return (await tx.prisma.reservecode.updateMany({ where, data: { usedAt: now } })).count === 1
}

/** What the browser made from wachtzin or words, as the table keeps it. */
export function verifierOf(soort: 'wachtzin' | 'herstelwoorden', proof: string): Uint8Array<ArrayBuffer> {
  return peppered(`bewijs/${soort}`, fromBase64Url(proof) ?? new Uint8Array())
}

/** The outer layer: a stolen table allows no guessing at what is inside. */
export function sealWrap(soort: 'wachtzin' | 'herstelwoorden', accountId: string, wrap: string) {
  return sealForServer(`wrap/${soort}`, accountId, fromBase64Url(wrap) ?? new Uint8Array())
}

export function openWrap(soort: 'wachtzin' | 'herstelwoorden', accountId: string, sealed: Uint8Array): string {
  return Buffer.from(openForServer(`wrap/${soort}`, accountId, sealed)).toString('base64url')
}

export function sealTotpSecret(accountId: string, secret: string): Uint8Array<ArrayBuffer> {
  return sealForServer('totp', accountId, utf8(secret))
}

export async function wrapOf(tx: Tx, accountId: string): Promise<string> {
  const { wrap } = await tx.prisma.kluissleutel.findUniqueOrThrow({ where: { accountId }, select: { wrap: true } })
  return openWrap('wachtzin', accountId, wrap)
}

const nobody = '00000000-0000-0000-0000-000000000000'
const nobodysSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const nothing = new Uint8Array(32)

function fits(
  soort: 'wachtzin' | 'herstelwoorden',
  proof: string | null,
  verifier: Uint8Array | null | undefined,
): boolean {
  const same = sameSecret(verifierOf(soort, proof ?? ''), verifier ?? nothing)
  return proof === null || (same && Boolean(verifier))
}

let sealedNobody: Uint8Array | undefined

function usedCode(found: Aanmelding | undefined, code: string | null, now: Date): UsedCode | null {
  sealedNobody ??= sealTotpSecret(nobody, nobodysSecret)
  const known = found?.account_id && found.factor_secret ? found.account_id : null
  const secret = fromUtf8(openForServer('totp', known ?? nobody, (known && found?.factor_secret) || sealedNobody))
  const step = totpStep(secret, code?.replaceAll(' ', '') ?? '', found?.last_step ?? 0, now)
  const reserveId = fittingReserveCode(found?.account_id ?? nobody, code ?? '', found?.codes ?? [])
  if (code === null) return { factorId: null, step: null, reserveId: null }
  if (known && step !== null) return { factorId: found?.factor_id ?? null, step, reserveId: null }
  return reserveId ? { factorId: null, step: null, reserveId } : null
}
