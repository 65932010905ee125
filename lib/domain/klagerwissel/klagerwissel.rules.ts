import type { Dossier, Partij } from '@/lib/domain/dossier/dossier'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'

export type NieuweKlager = Pick<Partij, 'id' | 'categorie' | 'minderjarig'>

export type WisselFailure =
  | { kind: 'nothing_changes' }
  | { kind: 'not_a_pupil' }
  | { kind: 'still_minor' }
  | { kind: 'pupil_is_adult' }
  | { kind: 'ouders_first' }

/**
 * Who can become klager (R-MIN-1, 2): a pupil from 18; a parent of a pupil under 18, once it is recorded that the parents
 * know. From 18 a parent has no place but by consent of the pupil.
 */
export function requireWissel(
  { oudersStand }: Pick<Dossier, 'oudersStand'>,
  partijen: readonly Partij[],
  nieuw: NieuweKlager,
): Result<undefined, WisselFailure> {
  const oud = klagerVan(partijen)
  if (oud?.id === nieuw.id && oud.minderjarig === nieuw.minderjarig) return refuse({ kind: 'nothing_changes' })
  if (oud?.categorie !== 'leerling' && oud?.categorie !== 'ouder') return refuse({ kind: 'not_a_pupil' })
  if (nieuw.categorie === 'leerling') return nieuw.minderjarig === 'nee' ? ok() : refuse({ kind: 'still_minor' })
  if (nieuw.categorie !== 'ouder') return refuse({ kind: 'not_a_pupil' })
  const betrokken = partijen.find(({ rol, tot }) => rol === 'betrokken_leerling' && !tot)
  const leerling = oud.categorie === 'leerling' ? oud : betrokken
  if (leerling?.minderjarig === 'nee') return refuse({ kind: 'pupil_is_adult' })
  return oud.categorie === 'leerling' && oudersStand !== 'geinformeerd' ? refuse({ kind: 'ouders_first' }) : ok()
}

/**
 * klager → another klager, from that day. A pupil who was klager stays as betrokken leerling, a parent as ouder; every role
 * carries its dates, and one that comes back is a period beside the former. Who stays klager is only assessed anew.
 */
export function changeKlager(partijen: readonly Partij[], nieuw: NieuweKlager, day: Datum): Partij[] {
  const oud = klagerVan(partijen)
  const assessed = { minderjarig: nieuw.minderjarig, beoordeeldOp: day }
  if (oud?.id === nieuw.id)
    return partijen.map((one) => (one.id === nieuw.id && !one.tot ? { ...one, ...assessed } : one))
  const ended = partijen.map((one) =>
    !one.tot && (one === oud || isOwnPlace(one, nieuw)) ? { ...one, tot: day } : one,
  )
  const rol = oud?.categorie === 'ouder' ? 'ouder' : 'betrokken_leerling'
  const begun: Partij[] = [
    ...(oud ? [{ ...oud, rol, vanaf: day, tot: null } as const] : []),
    { ...nieuw, ...assessed, rol: 'klager', vanaf: day, tot: null },
  ]
  const kept = ended.filter(
    (one) => !begun.some(({ id, rol: is, vanaf }) => id === one.id && is === one.rol && vanaf === one.vanaf),
  )
  return [...kept, ...begun]
}

/** The place from which someone becomes klager. */
function isOwnPlace({ id, rol }: Partij, nieuw: NieuweKlager): boolean {
  return id === nieuw.id && (rol === 'betrokken_leerling' || rol === 'ouder')
}

type Opnieuw = { vorigeId: string; toestemming: Pick<Toestemming, 'soort'> & { voorId?: string | null } }

/** Given again is only what was there, for the same, and each once. */
export function requireSame(
  asked: readonly Toestemming[],
  opnieuw: readonly Opnieuw[],
): Result<undefined, { kind: 'not_found' }> {
  const once = new Set(opnieuw.map(({ vorigeId }) => vorigeId)).size === opnieuw.length
  const known = opnieuw.every(({ vorigeId, toestemming: { soort, voorId = null } }) =>
    asked.some((one) => one.id === vorigeId && one.soort === soort && one.voorId === voorId),
  )
  return once && known ? ok() : refuse({ kind: 'not_found' })
}
