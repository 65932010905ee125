import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { formatDatum, todayInNederland } from '@/lib/kernel/datum'
import { type AccountId, newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import type { Tx } from '@/lib/platform/db/context'
import { env } from '../env'
import { enqueueMail } from '../jobs/enqueue-mail'
import { askDeur, deur, type Invited } from './deur'

export const accountStatussen = ['uitgenodigd', 'actief', 'ingetrokken'] as const
export type AccountStatus = (typeof accountStatussen)[number]

const days = 14

export async function prepareAccount(
  tx: Tx,
  { mail, naam }: { mail: string; naam: string },
): Promise<{ accountId: AccountId; status: AccountStatus }> {
  const rows = await tx.prisma.$queryRaw<{ account_id: AccountId; status: AccountStatus }[]>`
    select * from deur_account_voorbereiden(${newId()}::uuid, ${mail.trim().toLowerCase()}, ${naam.trim()})`
  const [row] = rows
  if (!row) throw new Error('no account')
  return { accountId: row.account_id, status: row.status }
}

/** Mails a link that works once. Gives it too, for who opens the first bestuur at a terminal; null when activated already. */
export async function invite(tx: Tx, accountId: string): Promise<{ link: string; geldigTot: string } | null> {
  const token = new Uint8Array(randomBytes(32))
  const expiresAt = new Date(Date.now() + days * 86_400_000)
  const [row] = await tx.prisma.$queryRaw<{ mail: string | null }[]>`
    select deur_uitnodigen(${accountId}::uuid, ${newId()}::uuid, ${hashOf(token)}, ${expiresAt}) as mail`
  if (!row?.mail) return null
  const link = `${env().NEXTAUTH_URL}${routes.activeren(toBase64Url(token))}`
  const geldigTot = formatDatum(todayInNederland(expiresAt))
  await enqueueMail(tx.prisma, { to: row.mail, template: 'uitnodiging', data: { link, geldigTot }, messageId: newId() })
  return { link, geldigTot }
}

/** Who this link was sent to; null when it was used, replaced, or is too old. */
export async function invitedBy(token: string): Promise<Invited | null> {
  const bytes = fromBase64Url(token)
  if (bytes?.length !== 32) return null
  const [[invited]] = await askDeur<[Invited[]]>(deur.uitnodiging(hashOf(bytes)))
  return invited?.soort === 'activeren' && invited.status === 'uitgenodigd' ? invited : null
}

function hashOf(token: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}
