import 'server-only'
import { isEigenSchool, loadDossier } from '@/lib/domain/dossier/dossier.store'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { isId } from '@/lib/kernel/id'
import { madeUpSalt } from '@/lib/platform/auth/server-keys'
import { read } from '@/lib/platform/db/change'
import { loadVervangers } from './vervangers.queries'
import type { AanvraagDetail, ZiektepakketForm } from './ziektepakket'
import { findZout, isGegeven, loadAanvragen, loadZiektepakket } from './ziektepakket.store'

/** The paper of one's own dossier, and who could be named on a next one; null where she has none such. */
export async function getZiektepakket(actor: Actor, dossierId: string): Promise<ZiektepakketForm | null> {
  if (!may(actor, 'ziektepakket:withdraw') || !isId(dossierId)) return null
  return read(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayHeld(actor, 'ziektepakket:withdraw', dossier)) return null
    const vervangers = await loadVervangers(actor, tx, dossier)
    const ids = vervangers.map(({ accountId }) => accountId)
    const people = await tx.prisma.account.findMany({ where: { id: { in: ids } }, select: { id: true, mail: true } })
    const mails = new Map(people.map(({ id, mail }) => [id, mail]))
    return {
      pakket: await loadZiektepakket(tx, actor, dossierId),
      vervangers: vervangers.map((one) => ({ ...one, mail: mails.get(one.accountId) ?? '' })),
    }
  })
}

/** Every reference has a salt: of a paper that is not hers, or is none, the same made-up one each time. */
export async function getPapierzout(actor: Actor, { kenmerk }: { kenmerk: string }): Promise<{ salt: string } | null> {
  if (!may(actor, 'ziektepakket:ask')) return null
  const known = await read(actor, (tx) => findZout(tx, kenmerk))
  const madeUp = madeUpSalt('ziektepakket', `${actor.bestuurId}/${kenmerk}`)
  return { salt: known ? toBase64Url(known) : madeUp }
}

/** One request of one's own: how it stands, and when she may go on. */
export async function getAanvraag(actor: Actor, id: string): Promise<AanvraagDetail | null> {
  if (!may(actor, 'ziektepakket:ask') || !isId(id)) return null
  return read(actor, async (tx) => {
    const aanvraag = (await loadAanvragen(tx, actor)).find((one) => one.id === id)
    if (!aanvraag) return null
    const eigenSchool = aanvraag.school !== null && (await isEigenSchool(tx, actor, aanvraag.school.id))
    return { ...aanvraag, eigenSchool, gegeven: await isGegeven(tx, id), today: tx.today }
  })
}
