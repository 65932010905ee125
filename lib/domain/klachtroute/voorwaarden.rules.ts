import type { UitlegPunt } from '@/lib/domain/dossier/routestap'
import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Ontvanger } from './klachtroute'

/** To whom a step goes who may be accused himself (R-SPOOR-2). */
const ontvangers: Partial<Record<StapSoort, Ontvanger>> = {
  lijn: 'leidinggevende',
  directie: 'directeur',
  signaal_doorgeven: 'directeur',
  bestuur: 'bestuur',
}

export function ontvangerVan(soort: StapSoort): Ontvanger | null {
  return ontvangers[soort] ?? null
}

/** Who takes his place; after the bestuur nobody of the organisation is left, and the vertrouwensinspecteur comes first. */
const daarna: Record<Ontvanger, StapSoort> = {
  leidinggevende: 'directie',
  directeur: 'bestuur',
  bestuur: 'vertrouwensinspecteur',
}

export type SpoorFailure = { kind: 'betrokken_open' } | { kind: 'ontvanger_involved'; daarna: StapSoort }

/** R-SPOOR-2: before it goes to a directeur or the bestuur the adviser says whether that person is involved. */
export function requireUninvolved(soort: StapSoort, betrokken: 'ja' | 'nee' | null): Result<undefined, SpoorFailure> {
  const ontvanger = ontvangerVan(soort)
  if (!ontvanger) return ok()
  if (!betrokken) return refuse({ kind: 'betrokken_open' })
  return betrokken === 'ja' ? refuse({ kind: 'ontvanger_involved', daarna: daarna[ontvanger] }) : ok()
}

export type BemiddelFailure =
  | { kind: 'law_broken' }
  | { kind: 'meldplicht_excludes' }
  | { kind: 'other_side_missing' }
  | { kind: 'mediator_missing' }
  | { kind: 'in_future' }

type Bemiddeling = {
  wetOvertreden: 'ja' | 'nee' | 'weet_niet' | null
  anderAkkoordOp: Datum | null
  /** An entry of the sociale kaart that is a mediator; never the vertrouwenspersoon. */
  mediator: boolean
  /** A marked fact of the meldplicht in this case: then bemiddeling is off (R-MELD-5). */
  gemarkeerd: boolean
}

/** R-ROUTE-4: not where a law may be broken, with both sides, and by a mediator of the sociale kaart. */
export function requireBemiddelbaar(
  { wetOvertreden, anderAkkoordOp, mediator, gemarkeerd }: Bemiddeling,
  today: Datum,
): Result<undefined, BemiddelFailure> {
  if (gemarkeerd) return refuse({ kind: 'meldplicht_excludes' })
  if (wetOvertreden !== 'nee') return refuse({ kind: 'law_broken' })
  if (!anderAkkoordOp) return refuse({ kind: 'other_side_missing' })
  if (anderAkkoordOp > today) return refuse({ kind: 'in_future' })
  return mediator ? ok() : refuse({ kind: 'mediator_missing' })
}

export type CommissieFailure = { kind: 'uitleg_missing'; punten: UitlegPunt[] } | { kind: 'eerder_open' }

type NaarCommissie = { uitleg: readonly UitlegPunt[]; eerderIntern: 'ja' | 'nee' | null }
type Adviseur = 'intern' | 'extern' | null

/** R-ROUTE-6, R-ROUTE-9: before it goes to the klachtencommissie the klager heard all that belongs to it. */
export function requireUitleg(
  { uitleg, eerderIntern }: NaarCommissie,
  adviseur: Adviseur,
): Result<undefined, CommissieFailure> {
  if (!eerderIntern) return refuse({ kind: 'eerder_open' })
  const punten = uitlegFor(adviseur, eerderIntern).filter((punt) => !uitleg.includes(punt))
  return punten.length > 0 ? refuse({ kind: 'uitleg_missing', punten }) : ok()
}

/**
 * That the externe guides this better (he need not hand over to himself), that the internal route comes first, and what the
 * committee can propose; and that the national one takes nothing an independent internal committee has judged.
 */
export function uitlegFor(adviseur: Adviseur, eerderIntern: 'ja' | 'nee'): UitlegPunt[] {
  return [
    ...(adviseur === 'extern' ? [] : ['externe_eerst' as const]),
    ...(['intern_eerst', 'drie_voorstellen'] as const),
    ...(eerderIntern === 'ja' ? ['geen_beroep' as const] : []),
  ]
}
