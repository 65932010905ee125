import 'server-only'
import type { Actie } from '@/lib/domain/actie/actie'
import { loadActies } from '@/lib/domain/actie/actie.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedView } from '@/lib/domain/object/object'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import { type Datum, fromDate } from '@/lib/kernel/datum'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { Intake, Stuk } from './intake'
import { toIntake } from './intake.store'

const INTAKES_PER_PAGINA = 50

export type IntakeRegel = Pick<Intake, 'id' | 'nummer' | 'status' | 'aangemeldOp'> & {
  schoolNaam: string
  kaart: string | null
}

/** The contactpersoon's own intakes, newest first. */
export async function listIntakes(
  actor: Actor,
  { pagina = 1 }: { pagina?: number } = {},
): Promise<{ regels: IntakeRegel[]; meer: boolean }> {
  if (!may(actor, 'intake:read')) return { regels: [], meer: false }
  return read(actor, async (tx) => {
    const rows = await tx.prisma.intake.findMany({
      where: { bestuurId: actor.bestuurId, houder: actor.accountId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * INTAKES_PER_PAGINA,
      take: INTAKES_PER_PAGINA + 1,
      include: { school: { select: { naam: true } } },
    })
    const regels = rows.slice(0, INTAKES_PER_PAGINA).map((row) => {
      const { id, nummer, status, aangemeldOp } = toIntake(row)
      return {
        id,
        nummer,
        status,
        aangemeldOp,
        schoolNaam: row.school.naam,
        kaart: row.kaart && toBase64Url(row.kaart),
      }
    })
    return { regels, meer: rows.length > INTAKES_PER_PAGINA }
  })
}

/** What the contactpersoon may know of a referral: to whom, with what, and that it was received. Nothing more. */
export type VerwijzingRegel = { naarNaam: string; verwezenOp: Date; ontvangenOp: Date | null; stukken: Stuk[] }

export type IntakeDetail = Intake & {
  schoolNaam: string
  schoolSector: string
  kaart: string | null
  acties: Actie[]
  verwijzing: VerwijzingRegel | null
  meldplicht: { uitkomst: string; gesteldOp: Datum }[]
  sealed: SealedView
}

/** One intake with its sealed parts, for the contactpersoon who made it. Giving them out is recorded. */
export async function getIntake(actor: Actor, id: string): Promise<IntakeDetail | null> {
  const result = await change(actor, async (tx) => {
    const row = await tx.prisma.intake.findFirst({
      where: { bestuurId: actor.bestuurId, id, houder: actor.accountId },
      include: { school: { select: { naam: true, sector: true } }, verwijzingen: true },
    })
    if (!row || !mayHeld(actor, 'intake:read', row)) return refuse({ kind: 'not_found' })
    const sealed = await loadSealed(actor, tx, id, { secties: ['kern', 'verslagen', 'bewijs'] })
    if (!sealed) return refuse({ kind: 'not_found' })
    const feiten = await tx.prisma.meldplichtfeit.findMany({
      where: { bestuurId: actor.bestuurId, objectId: id },
      orderBy: { createdAt: 'desc' },
    })
    const verwijzing = row.verwijzingen[0]
    const naar =
      verwijzing && (await tx.prisma.account.findFirst({ where: { id: verwijzing.naar }, select: { naam: true } }))
    await record(tx, actor, { event: 'intake_read', objectId: id })
    return ok({
      ...toIntake(row),
      schoolNaam: row.school.naam,
      schoolSector: row.school.sector,
      kaart: row.kaart && toBase64Url(row.kaart),
      acties: await loadActies(tx, actor, id),
      verwijzing: verwijzing
        ? {
            naarNaam: naar?.naam ?? 'een vertrouwenspersoon',
            verwezenOp: verwijzing.verwezenOp,
            ontvangenOp: verwijzing.ontvangenOp,
            stukken: verwijzing.stukken as Stuk[],
          }
        : null,
      meldplicht: feiten.map((feit) => ({ uitkomst: feit.uitkomst, gesteldOp: fromDate(feit.gesteldOp) })),
      sealed,
    })
  })
  return result.ok ? result.value : null
}
