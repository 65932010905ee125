import 'server-only'
import type { DraftLine, DraftSaved } from '@/lib/kernel/auth-wire'
import { decodeHeader, NIL_ID } from '@/lib/kernel/envelope'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '../db/context'
import { changeOwn } from './own'

type Owner = { accountId: string }
export type DraftFailure = { kind: 'foreign_draft' } | { kind: 'changed_elsewhere'; revisie: number; bytes: Uint8Array }

export async function listDrafts({ accountId }: Owner): Promise<DraftLine[]> {
  const rows = await changeOwn(accountId, async (tx) =>
    ok(
      await tx.prisma.draft.findMany({
        where: { accountId, id: { in: await readable(tx, accountId) } },
        select: { id: true, bestuurId: true, onderwerp: true, revisie: true, savedAt: true },
        orderBy: { savedAt: 'desc' },
      }),
    ),
  )
  return rows.ok ? rows.value.map(({ savedAt, ...row }) => ({ ...row, savedAt: savedAt.toISOString() })) : []
}

export async function getDraft(
  { accountId }: Owner,
  id: string,
): Promise<{ bytes: Uint8Array; revisie: number } | null> {
  const found = await changeOwn(accountId, async (tx) =>
    ok(
      (await readable(tx, accountId)).includes(id)
        ? await tx.prisma.draft.findFirst({ where: { accountId, id } })
        : null,
    ),
  )
  return found.ok ? found.value : null
}

/** The header says which draft and which revision these bytes are; from an old copy both texts are shown. */
export function saveDraft(
  { accountId }: Owner,
  id: string,
  onderwerp: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<DraftSaved, DraftFailure>> {
  const header = decodeHeader(bytes)
  return changeOwn<DraftSaved, DraftFailure>(accountId, async (tx) => {
    if (header?.soort !== 'draft' || header.objectId !== id) return refuse({ kind: 'foreign_draft' })
    const { revisie } = header
    const bestuurId = header.bestuurId === NIL_ID ? null : header.bestuurId
    const data = { bestuurId, onderwerp, revisie, bytes, savedAt: new Date() }
    // Answered as if kept, so that the device lets go of its own copy too.
    if (bestuurId && (await isAboutNothing(tx, bestuurId, onderwerp))) return ok(saved(data))
    if (revisie === 1) {
      const { count } = await tx.prisma.draft.createMany({ data: { accountId, id, ...data }, skipDuplicates: true })
      if (count === 1) return ok(saved(data))
    }
    const { count } = await tx.prisma.draft.updateMany({ where: { accountId, id, revisie: revisie - 1 }, data })
    if (count === 1) return ok(saved(data))
    const other = await tx.prisma.draft.findFirst({ where: { accountId, id } })
    // Thrown away in another tab: what is still typed here may be kept anew, under the revision it has.
    if (!other) {
      await tx.prisma.draft.create({ data: { accountId, id, ...data } })
      return ok(saved(data))
    }
    if (!(await readable(tx, accountId)).includes(id)) return refuse({ kind: 'foreign_draft' })
    return refuse({ kind: 'changed_elsewhere', revisie: other.revisie, bytes: other.bytes })
  })
}

export function destroyDraft({ accountId }: Owner, id: string): Promise<Result<undefined>> {
  return changeOwn(accountId, async (tx) => {
    await tx.prisma.draft.deleteMany({ where: { accountId, id } })
    return ok()
  })
}

/** Those that are not about a case which she may not read today (R-AANST-4). */
async function readable(tx: Tx, accountId: string): Promise<string[]> {
  const rows = await tx.prisma.$queryRaw<{ id: string }[]>`
    select id from draft where account_id = ${accountId}::uuid and draft_leesbaar(bestuur_id, onderwerp)`
  return rows.map(({ id }) => id)
}

/** The case it was typed for was destroyed or handed over meanwhile: nothing of it may come back (R-BEW-3). */
async function isAboutNothing(tx: Tx, bestuurId: string, onderwerp: string): Promise<boolean> {
  const [row] = await tx.prisma.$queryRaw<{ gone: boolean }[]>`
    select draft_zonder_zaak(${bestuurId}::uuid, ${onderwerp}) as gone`
  return row?.gone ?? false
}

function saved({ revisie, savedAt }: { revisie: number; savedAt: Date }): DraftSaved {
  return { revisie, savedAt: savedAt.toISOString() }
}
