import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Minderjarig } from '@/lib/domain/melding/melding'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Dossier, DossierFailure, OudersStand, Partij, SluitVragen, Uitkomst } from './dossier'

export function requireLopend(dossier: Dossier): Result<undefined, DossierFailure> {
  if (dossier.voorgesteldOp) return refuse({ kind: 'overdracht_open' })
  return dossier.status === 'lopend' ? ok() : refuse({ kind: 'dossier_closed', afgeslotenOp: dossier.afgeslotenOp })
}

/** lopend → afgesloten, with the outcome and a day for the check afterwards (R-ROUTE-8). */
export function close(
  dossier: Dossier,
  { uitkomst, controleOp, today }: { uitkomst: Uitkomst; controleOp: Datum | null; today: Datum },
): Result<Dossier, DossierFailure | { kind: 'controle_in_past' } | { kind: 'controle_missing' }> {
  const lopend = requireLopend(dossier)
  if (!lopend.ok) return lopend
  if (!controleOp && uitkomst !== 'contact_gestopt' && uitkomst !== 'ingetrokken')
    return refuse({ kind: 'controle_missing' })
  if (controleOp && controleOp <= today) return refuse({ kind: 'controle_in_past' })
  return ok({ ...dossier, status: 'afgesloten', uitkomst, controleOp, controleGedaanOp: null, afgeslotenOp: today })
}

/** afgesloten → lopend. The former closing stays in the logboek and in the sealed text. */
export function reopen(dossier: Dossier): Result<Dossier, DossierFailure | { kind: 'not_closed' }> {
  if (dossier.status === 'lopend') return refuse({ kind: 'not_closed' })
  const open = { uitkomst: null, afgeslotenOp: null, controleOp: null, controleGedaanOp: null }
  return ok({ ...dossier, status: 'lopend', ...open })
}

/** afgesloten, check due → check done (R-ROUTE-8). */
export function check(dossier: Dossier, today: Datum): Result<Dossier, DossierFailure | { kind: 'no_check_due' }> {
  if (dossier.status !== 'afgesloten' || !dossier.controleOp || dossier.controleGedaanOp)
    return refuse({ kind: 'no_check_due' })
  return ok({ ...dossier, controleGedaanOp: today })
}

/** Repercussions, or a behaviour that goes on, are a reason to reopen rather than to end (R-ROUTE-8). */
export function asksToReopen(vragen: SluitVragen): boolean {
  return vragen.gedragGestopt === 'nee' || vragen.represailles === 'ja'
}

export type OudersFailure =
  | { kind: 'directie_decides' }
  | { kind: 'directeur_involved' }
  | { kind: 'criterium_missing' }
  | { kind: 'leerling_first' }

type OudersBesluit = {
  stand: OudersStand
  door: string | null
  directeurBetrokken: boolean
  criterium: string | null
  leerlingVooraf: Datum | null
}

/**
 * R-MIN-1, 3, 4: informing the parents, or not, by a written criterion; the pupil is told first who, when and what.
 * Who decides is a setting; is the directeur involved, then the bestuur decides and he hears nothing (R-SPOOR-2).
 */
export function decideOuders(
  besluit: OudersBesluit,
  instelling: Keuze<'oudersBeslist'>,
): Result<undefined, OudersFailure> {
  if (besluit.stand === 'niet_informeren') {
    if (besluit.directeurBetrokken && besluit.door === 'directie') return refuse({ kind: 'directeur_involved' })
    if (!besluit.criterium) return refuse({ kind: 'criterium_missing' })
    if (instelling === 'directie' && besluit.door !== 'directie' && besluit.door !== 'bestuur')
      return refuse({ kind: 'directie_decides' })
  }
  if (besluit.stand === 'geinformeerd' && !besluit.leerlingVooraf) return refuse({ kind: 'leerling_first' })
  return ok()
}

/** Who is klager now. */
export function klagerVan<P extends Pick<Partij, 'rol' | 'tot'>>(partijen: readonly P[]): P | undefined {
  return partijen.find(({ rol, tot }) => rol === 'klager' && !tot)
}

/** Once the parents of a pupil under 18 know, one of them is the klager: who that is must still be told (R-MIN-1). */
export function asksNewKlager({ oudersStand }: Pick<Dossier, 'oudersStand'>, partijen: readonly Partij[]): boolean {
  const klager = klagerVan(partijen)
  return oudersStand === 'geinformeerd' && klager?.categorie === 'leerling' && klager.minderjarig === 'ja'
}

/** Under 18 on that day, from a sealed date of birth; what the browser proposes when it opens a case (R-MIN-2). */
export function minderjarigOn(geboortedatum: Datum | null, day: Datum): Minderjarig {
  if (!geboortedatum) return 'onbekend'
  const age =
    Number(day.slice(0, 4)) - Number(geboortedatum.slice(0, 4)) - (day.slice(5) < geboortedatum.slice(5) ? 1 : 0)
  return age < 18 ? 'ja' : 'nee'
}

type Geboren = { id: string; geboortedatum: Datum | null }

/** Who turned 18 since it was last assessed; the browser compares, the server never knows the date (R-MIN-2). */
export function turnedEighteen<P extends Geboren>(
  partijen: readonly Partij[],
  personen: readonly P[],
  day: Datum,
): P[] {
  const minors = partijen.filter(({ minderjarig, tot }) => minderjarig === 'ja' && !tot).map(({ id }) => id)
  return personen.filter(({ id, geboortedatum }) => minors.includes(id) && minderjarigOn(geboortedatum, day) === 'nee')
}

/** R-GEH-1: without toestemming only what the law asks, unless the regulation of the bestuur allows three more. */
export function mayBreakSilence(
  { aan, grond }: { aan: string; grond: string },
  instelling: Keuze<'zonderToestemming'>,
): Result<undefined, { kind: 'silence_holds' }> {
  if (grond === 'meldplicht' || grond === 'wet') return ok()
  const allowed =
    instelling === 'klachtencommissie_bestuur_politie' && ['klachtencommissie', 'bestuur', 'politie'].includes(aan)
  return allowed ? ok() : refuse({ kind: 'silence_holds' })
}

export type TellFailure = { kind: 'already_told' } | { kind: 'in_future' }

/** not told → told. The klager may have known before it was done; not later than today (R-GEH-1). */
export function tellKlager(
  { klagerVerteldOp }: { klagerVerteldOp: Datum | null },
  { op, today }: { op: Datum; today: Datum },
): Result<undefined, TellFailure> {
  if (klagerVerteldOp) return refuse({ kind: 'already_told' })
  return op > today ? refuse({ kind: 'in_future' }) : ok()
}
