import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import { helpedFirstKlager } from '@/lib/domain/dossier/open-dossier.rules'
import { waaromNiet as waaromNietVerwijzen } from '@/lib/domain/intake/intake.rules'
import type { Ontvanger } from '@/lib/domain/verwijzing/verwijzing'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Overdracht, OverdrachtReden, OverdrachtSoort, Positie, WaaromNiet, Weigering } from './overdracht'

type Kandidaat = Pick<Ontvanger, 'doelgroep' | 'schoolIds' | 'enrolled' | 'afwezig' | 'soort'>
type Zaak = Parameters<typeof waaromNietVerwijzen>[1]

/** Departure has a consent of its own, in writing (H 2.9); every other reason asks one for this person (R-OVD-1). */
export function soortVan(reden: OverdrachtReden): OverdrachtSoort {
  return reden === 'vertrek' ? 'vertrek' : 'overdracht'
}

/** Once the internal route has ended, the external one is for who does not work for the school. */
export function vraagtExtern(reden: OverdrachtReden): boolean {
  return reden === 'intern_doorlopen'
}

/** Why this one cannot be chosen: no key, not there, for other people or another school, or not extern (R-OVD-1, R-AANST-8). */
export function waaromNiet(naar: Kandidaat, zaak: Zaak, reden: OverdrachtReden): WaaromNiet | null {
  if (vraagtExtern(reden) && naar.soort !== 'extern') return 'not_extern'
  return waaromNietVerwijzen(naar, zaak)
}

/** Whether this aanstelling is the receiver's and lets her accept. */
export function isOntvanger(
  { accountId, schoolIds }: Pick<Ontvanger, 'accountId' | 'schoolIds'>,
  { naar, schoolId }: Pick<Overdracht, 'naar' | 'schoolId'>,
): boolean {
  return accountId === naar && schoolIds.includes(schoolId)
}

type Decided = Result<Overdracht, { kind: 'already_decided' }>

/** voorgesteld → aangenomen */
export function accept(overdracht: Overdracht, today: Datum): Decided {
  return decide(overdracht, { status: 'aangenomen', beslistOp: today })
}

/** voorgesteld → geweigerd, with a code that tells the giver no more than what to do next. */
export function decline(overdracht: Overdracht, weigering: Weigering, today: Datum): Decided {
  return decide(overdracht, { status: 'geweigerd', weigering, beslistOp: today })
}

/** voorgesteld → ingetrokken, by who proposed it, or with the toestemming it rested on. */
export function withdraw(overdracht: Overdracht, today: Datum): Decided {
  return decide(overdracht, { status: 'ingetrokken', beslistOp: today })
}

function decide(
  overdracht: Overdracht,
  decision: Pick<Overdracht, 'status' | 'beslistOp'> & { weigering?: Weigering },
): Decided {
  return overdracht.status === 'voorgesteld' ? ok({ ...overdracht, ...decision }) : refuse({ kind: 'already_decided' })
}

export type PositieFailure =
  | { kind: 'eigen_kind' }
  | { kind: 'helped_first_klager' }
  | { kind: 'loyaliteit_open' }
  | { kind: 'decline_instead' }

/** The receiver answers what was asked at opening, about herself: any doubt is a decision, and the decision can be no (R-DOS-4). */
export function requireVrij(positie: Positie, instelling: Keuze<'eigenKinderen'>): Result<undefined, PositieFailure> {
  const { eigenKind, loyaliteit, loyaliteitBesluit } = positie
  if (eigenKind && instelling === 'weigeren') return refuse({ kind: 'eigen_kind' })
  if (helpedFirstKlager(positie)) return refuse({ kind: 'helped_first_klager' })
  if (loyaliteitBesluit === 'overdragen') return refuse({ kind: 'decline_instead' })
  const doubts = loyaliteit.length > 0
  return doubts === (loyaliteitBesluit === 'doorgaan') ? ok() : refuse({ kind: 'loyaliteit_open' })
}
