import 'server-only'
import { loadDoorverwijzingen } from '@/lib/domain/doorverwijzing/doorverwijzing.store'
import { loadGebondenheid } from '@/lib/domain/meldplicht/gebondenheid.queries'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { loadIngangen } from '@/lib/domain/socialekaart/ingang.store'
import { landelijkeIngangen } from '@/lib/domain/socialekaart/landelijk.data'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { Meldcode, MeldcodeBlad, MeldcodeZaak } from './meldcode'
import { meldcodeFor, verwijzingVolgensCode } from './meldcode.rules'

/** The five steps for a school, and for a case whether it went to who runs them (R-CODE-1, R-CODE-2). */
export async function getMeldcode(
  actor: Actor,
  { schoolId, objectId }: { schoolId: string | null; objectId: string | null },
): Promise<MeldcodeBlad | null> {
  if (!may(actor, 'socialekaart:read')) return null
  return read(actor, async (tx) => {
    const zaak = objectId ? await loadZaak(tx, actor, objectId) : null
    if (objectId && !zaak) return null
    const scholen = await loadScholenFor(actor, tx, 'socialekaart:read')
    const school = scholen.find(({ id }) => id === (zaak?.schoolId ?? schoolId)) ?? null
    if (schoolId && !school) return null
    const code = meldcodeFor(school?.id ?? null, {
      eigen: await loadIngangen(tx, actor),
      veiligThuis: veiligThuis(),
      adviseert: (await loadGebondenheid(actor, tx)) === 'mag',
    })
    return { ...code, school, scholen, zaak: zaak && (await withVerwijzing(tx, actor, zaak, code)) }
  })
}

type Zaak = Omit<MeldcodeZaak, 'verwezen'> & { schoolId: string }

async function loadZaak(tx: Tx, actor: Actor, objectId: string): Promise<Zaak | null> {
  if (!isId(objectId)) return null
  const where = { bestuurId: actor.bestuurId, id: objectId, houder: actor.accountId }
  const select = { schoolId: true, nummer: true }
  const dossier = await tx.prisma.dossier.findFirst({ where, select })
  if (dossier) return { objectId, soort: 'dossier', ...dossier }
  const melding = await tx.prisma.melding.findFirst({ where, select })
  return melding && { objectId, soort: 'melding', ...melding }
}

async function withVerwijzing(
  tx: Tx,
  actor: Actor,
  { schoolId: _, ...zaak }: Zaak,
  code: Meldcode,
): Promise<MeldcodeZaak> {
  const gedaan = await loadDoorverwijzingen(tx, actor, { objectId: zaak.objectId })
  return { ...zaak, verwezen: verwijzingVolgensCode(gedaan, code) }
}

function veiligThuis() {
  const found = landelijkeIngangen.find(({ soort }) => soort === 'veilig_thuis')
  if (!found) throw new Error('the national entries name no Veilig Thuis')
  return found
}
