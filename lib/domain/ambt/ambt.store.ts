import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import { type Ambt, type AmbtSoort, type Houder, rolVanAmbt } from './ambt'
import type { GrantAmbtInput } from './ambt.schema'

type Which = { soort: AmbtSoort; schoolId: string | null }

export async function loadAmbt(tx: Tx, actor: Actor, { soort, schoolId }: Which): Promise<Ambt | null> {
  const row = await tx.prisma.ambt.findFirst({
    where: { bestuurId: actor.bestuurId, soort, schoolId },
    include: { houders: { select: { accountId: true, versie: true } } },
    orderBy: { createdAt: 'asc' },
  })
  if (!row) return null
  const sleutelhouders = row.houders.filter(({ versie }) => versie === row.versie).map(({ accountId }) => accountId)
  return { id: row.id, versie: row.versie, publicKey: toBase64Url(row.publicKey), sleutelhouders }
}

/** The present key under the words that lie in the safe of the bestuur; null where no paper was made. */
export async function loadKluis(tx: Tx, actor: Actor, id: string): Promise<{ salt: string; wrap: string } | null> {
  const where = { bestuurId: actor.bestuurId, id }
  const row = await tx.prisma.ambt.findFirst({ where, select: { codeSalt: true, codeWrap: true } })
  return row?.codeSalt && row.codeWrap ? { salt: toBase64Url(row.codeSalt), wrap: toBase64Url(row.codeWrap) } : null
}

/** The present key as it was sealed to the actor; null where he has it not. */
export async function loadWrap(
  tx: Tx,
  { bestuurId, accountId }: Actor,
  { id, versie }: Pick<Ambt, 'id' | 'versie'>,
): Promise<string | null> {
  const where = { bestuurId, ambtId: id, accountId, versie }
  const held = await tx.prisma.ambtHouder.findFirst({ where, select: { wrap: true } })
  return held && toBase64Url(held.wrap)
}

export async function loadHouders(
  tx: Tx,
  actor: Actor,
  { soort, schoolId }: Which,
): Promise<(Houder & { naam: string })[]> {
  const today = toDate(tx.today)
  const rows = await tx.prisma.account.findMany({
    where: {
      aanstellingen: {
        some: {
          bestuurId: actor.bestuurId,
          rol: rolVanAmbt[soort],
          status: 'actief',
          vanaf: { lte: today },
          OR: [{ tot: null }, { tot: { gte: today } }],
          ...(schoolId ? { scholen: { some: { schoolId } } } : {}),
        },
      },
    },
    select: { id: true, naam: true, publicKey: true },
    orderBy: { naam: 'asc' },
  })
  return rows.map(({ id, naam, publicKey }) => ({
    accountId: id,
    naam,
    publicKey: publicKey && toBase64Url(publicKey),
  }))
}

/** One at a time per bestuur, so that an office never gets two keys. */
export async function lockAmbten(tx: Tx, { bestuurId }: Actor): Promise<void> {
  await tx.prisma.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`ambt ${bestuurId}`}, 0))::text`
}

/** A new key takes the place of the former one, and of all that was granted of it. */
export async function saveKey(tx: Tx, actor: Actor, ambt: Ambt | null, input: GrantAmbtInput): Promise<string> {
  const { bestuurId } = actor
  const id = ambt?.id ?? input.ambtId
  const key = {
    versie: input.versie,
    publicKey: bytesOf(input.publicKey),
    codeSalt: input.code && bytesOf(input.code.salt),
    codeWrap: input.code && bytesOf(input.code.wrap),
  }
  if (ambt) await tx.prisma.ambt.updateMany({ where: { bestuurId, id }, data: key })
  else
    await tx.prisma.ambt.createMany({ data: { bestuurId, id, soort: input.soort, schoolId: input.schoolId, ...key } })
  await tx.prisma.ambtHouder.deleteMany({ where: { bestuurId, ambtId: id } })
  if (ambt && input.vorig) {
    const { versie, publicKey, wrap } = input.vorig
    await tx.prisma.ambtVorig.createMany({
      data: { bestuurId, ambtId: id, versie, publicKey: bytesOf(publicKey), wrap: bytesOf(wrap) },
    })
  }
  await saveWraps(tx, actor, id, input)
  return id
}

export async function saveWraps(
  tx: Tx,
  actor: Actor,
  ambtId: string,
  { versie, wraps }: GrantAmbtInput,
): Promise<void> {
  await tx.prisma.ambtHouder.createMany({
    data: wraps.map(({ accountId, wrap }) => ({
      bestuurId: actor.bestuurId,
      ambtId,
      accountId,
      versie,
      wrap: bytesOf(wrap),
    })),
  })
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text)
  if (!bytes) throw new Error('not base64url')
  return new Uint8Array(bytes)
}
