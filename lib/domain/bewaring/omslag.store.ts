import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { Tx } from '@/lib/platform/db/context'
import type { Omslag } from './bewaring'

/** What stands on the outside of each case: its number, its school and its card. */
export async function loadOmslag(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, Omslag>> {
  const where = { bestuurId: actor.bestuurId, houder: actor.accountId, id: { in: [...ids] } }
  const include = { school: { select: { naam: true } } }
  const dossiers = await tx.prisma.dossier.findMany({ where, include })
  const meldingen = await tx.prisma.melding.findMany({ where, include })
  const intakes = await tx.prisma.intake.findMany({ where, include })
  const begeleidingen = await tx.prisma.begeleiding.findMany({ where, include })
  const verzoeken = await tx.prisma.avgverzoek.findMany({ where, select: { id: true, kaart: true } })
  return new Map([
    ...dossiers.map(
      (row) => [row.id, toOmslag(row, row.controleOp !== null && row.controleGedaanOp === null)] as const,
    ),
    ...[...meldingen, ...intakes].map((row) => [row.id, toOmslag(row, false)] as const),
    ...begeleidingen.map((row) => [row.id, toOmslag({ ...row, nummer: null }, false)] as const),
    ...verzoeken.map((row) => [row.id, toOmslag({ ...row, nummer: null, school: { naam: '' } }, false)] as const),
  ])
}

type Row = { nummer: string | null; kaart: Uint8Array | null; school: { naam: string } }

function toOmslag({ nummer, kaart, school }: Row, nazorgOpen: boolean): Omslag {
  return { nummer, kaart: kaart && toBase64Url(kaart), schoolNaam: school.naam, nazorgOpen }
}
