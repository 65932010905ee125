import 'server-only'
import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import { loadStukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk.store'
import { openAmbtsstuk } from '@/lib/domain/ambtsstuk/stuk-envelopes.store'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { BeginScherm, RehabilitatieDetail, RehabilitatieRegel } from './rehabilitatie'
import { isOpen } from './rehabilitatie.rules'
import * as store from './rehabilitatie.store'

/** Those that are for this directeur or bestuurder; for who is involved there is none (R-SPOOR-1). */
export async function listRehabilitaties(actor: Actor): Promise<RehabilitatieRegel[] | null> {
  if (!may(actor, 'rehabilitatie:read')) return null
  const rows = await read(actor, (tx) => store.loadRehabilitaties(tx, actor))
  return rows.map(({ rehabilitatie, schoolNaam, maatregelen }) => ({
    ...{ ...rehabilitatie, schoolNaam, open: maatregelen.filter(isOpen).length },
  }))
}

/** One with what is sealed of it. Giving it out is a reading. */
export async function getRehabilitatie(actor: Actor, id: string): Promise<RehabilitatieDetail | null> {
  if (!isId(id) || !may(actor, 'rehabilitatie:read')) return null
  const result = await change(actor, async (tx) => {
    const rehabilitatie = await store.loadRehabilitatie(tx, actor, id)
    if (!rehabilitatie) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'rehabilitatie_read', objectId: id })
    const where = { bestuurId: actor.bestuurId, id: rehabilitatie.schoolId }
    const { naam } = await tx.prisma.school.findFirstOrThrow({ where, select: { naam: true } })
    return ok({
      ...{ ...rehabilitatie, schoolNaam: naam },
      gesprekken: await store.loadGesprekken(tx, actor, id),
      maatregelen: await store.loadMaatregelen(tx, actor, id),
      klagermaatregelen: await store.loadKlagermaatregelen(tx, actor, id),
      sealed: await openAmbtsstuk(tx, actor, id),
    })
  })
  return result.ok ? result.value : null
}

/** What beginning one asks: the schools, and of each the office that would lead it. */
export async function getBeginScherm(actor: Actor): Promise<BeginScherm | null> {
  if (!may(actor, 'rehabilitatie:record')) return null
  const ambt: AmbtSoort = actor.aanstellingen.some(({ rol }) => rol === 'bestuurder') ? 'bestuur' : 'directeur'
  return read(actor, async (tx) => {
    const scholen: BeginScherm['scholen'] = []
    const bestuur = ambt === 'bestuur' ? await loadStukscherm(tx, actor, { soort: ambt, schoolId: null }) : null
    for (const { id, naam } of await loadScholenFor(actor, tx, 'rehabilitatie:record')) {
      const stuk = bestuur ?? (await loadStukscherm(tx, actor, { soort: ambt, schoolId: id }))
      scholen.push({ id, naam, stuk })
    }
    return { instelling: (await loadInstellingen(actor, tx)).rehabilitatie, ambt, scholen }
  })
}
