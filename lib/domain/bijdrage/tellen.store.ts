import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import { type Bijdrage, GESPREKKEN, type GeteldeZaak, type Schooltelling, type Werktelling } from './bijdrage'
import { addUp, minutenVan, opnieuw, telZaak } from './bijdrage.rules'
import { type Ingediend, loadBijdrage, loadEldersGeteld, loadIngediend } from './bijdrage.store'
import { loadTelzaken } from './telzaken.store'
import { loadEigenWerk } from './werk.store'

const niets: Ingediend = { tellingen: [], werk: [], zaken: [] }

/** What the actor filed of a year, and what she would file now, reckoned from her own cases under her own row security (R-JV-1). */
export async function loadStand(
  tx: Tx,
  actor: Actor,
  schooljaar: number,
): Promise<{ bijdrage: Bijdrage | null; was: Ingediend; nu: Ingediend }> {
  const bijdrage = await loadBijdrage(tx, actor, schooljaar)
  const was = bijdrage ? await loadIngediend(tx, actor, bijdrage) : niets
  const elders = await loadEldersGeteld(tx, actor, schooljaar, bijdrage?.id ?? null)
  const zaken = (await loadTelzaken(tx, actor))
    .filter(({ ids }) => !ids.some((id) => elders.has(id)))
    .map((zaak) => ({
      objectId: zaak.ids[0] as string,
      schoolId: zaak.schoolId,
      cellen: telZaak(zaak, schooljaar),
      minuten: minutenVan(zaak, schooljaar),
    }))
    .filter(({ cellen, minuten }) => cellen.length > 0 || minuten > 0)
  return {
    bijdrage,
    was,
    nu: {
      tellingen: opnieuw(was.tellingen, perSchool(was.zaken), perSchool(zaken)),
      // Of what she does besides cases the last count holds; of talks what was counted of cases that are gone is kept.
      werk: addUp([
        ...(await loadEigenWerk(tx, actor, schooljaar)),
        ...opnieuw(was.werk.filter(isGesprek), inGesprek(was.zaken), inGesprek(zaken)),
      ]),
      zaken,
    },
  }
}

function inGesprek(zaken: readonly GeteldeZaak[]): Werktelling[] {
  return zaken.map(({ minuten }) => ({ soort: 'uren', vak: GESPREKKEN, aantal: minuten }))
}

function isGesprek({ soort, vak }: Werktelling): boolean {
  return soort === 'uren' && vak === GESPREKKEN
}

function perSchool(zaken: readonly GeteldeZaak[]): Schooltelling[] {
  return zaken.flatMap(({ schoolId, cellen }) => cellen.map((cel) => ({ school: schoolId, ...cel })))
}
