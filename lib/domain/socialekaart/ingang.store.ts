import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { toDate } from '@/lib/kernel/datum'
import type { Tx } from '@/lib/platform/db/context'
import type { EigenIngang, Ingang } from './socialekaart'
import type { AmendIngangInput, RecordIngangInput } from './socialekaart.schema'

/** What this bestuur and its schools put on the map themselves; what was taken out stays away. */
export async function loadIngangen(tx: Tx, actor: Actor, id?: string): Promise<EigenIngang[]> {
  const rows = await tx.prisma.ingang.findMany({
    where: { bestuurId: actor.bestuurId, vervallenOp: null, ...(id ? { id } : {}) },
    include: { school: { select: { naam: true } } },
    orderBy: { naam: 'asc' },
  })
  return rows.map(({ school, soort, probleemgebieden, voorWie, ...row }) => ({
    id: row.id,
    schoolId: row.schoolId,
    schoolNaam: school?.naam ?? null,
    soort: soort as Ingang['soort'],
    naam: row.naam,
    waarvoor: row.waarvoor,
    telefoon: row.telefoon,
    mail: row.mail,
    site: row.site,
    uren: row.uren,
    probleemgebieden: probleemgebieden as unknown as Ingang['probleemgebieden'],
    voorWie: voorWie as unknown as Ingang['voorWie'],
    revisie: row.revisie,
  }))
}

/** False when it is there already. */
export async function insertIngang(tx: Tx, actor: Actor, { id, ...input }: RecordIngangInput): Promise<boolean> {
  const data = { bestuurId: actor.bestuurId, id, ...columnsOf(tx, actor, input) }
  return (await tx.prisma.ingang.createMany({ data, skipDuplicates: true })).count === 1
}

type Velden = Omit<AmendIngangInput, 'ingangId' | 'revisie'>

/** False when someone else changed it first. */
export async function saveIngang(
  tx: Tx,
  actor: Actor,
  { id, revisie }: { id: string; revisie: number },
  input: Velden,
): Promise<boolean> {
  const { count } = await tx.prisma.ingang.updateMany({
    where: { bestuurId: actor.bestuurId, id, revisie, vervallenOp: null },
    data: { ...columnsOf(tx, actor, input), revisie: revisie + 1 },
  })
  return count === 1
}

export async function saveVervallen(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.prisma.ingang.updateMany({
    where: { bestuurId: actor.bestuurId, id, vervallenOp: null },
    data: { vervallenOp: toDate(tx.today), bijgewerktDoor: actor.accountId, bijgewerktOp: toDate(tx.today) },
  })
}

function columnsOf(tx: Tx, actor: Actor, { probleemgebieden, voorWie, ...input }: Velden) {
  return {
    schoolId: input.schoolId,
    soort: input.soort,
    naam: input.naam,
    waarvoor: input.waarvoor,
    telefoon: input.telefoon,
    mail: input.mail,
    site: input.site,
    uren: input.uren,
    probleemgebieden: [...probleemgebieden],
    voorWie: [...voorWie],
    bijgewerktDoor: actor.accountId,
    bijgewerktOp: toDate(tx.today),
  }
}
