import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { Categorie } from '@/lib/domain/melding/melding'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { ExternVoorkeur, Loyaliteit, LoyaliteitBesluit, OudersStand, Partij } from './dossier'

export type OpenFailure =
  | { kind: 'eigen_kind' }
  | { kind: 'helped_first_klager' }
  | { kind: 'loyaliteit_open' }
  | { kind: 'extern_open' }
  | { kind: 'klager_missing' }
  | { kind: 'betrokken_leerling_missing' }
  | { kind: 'ouders_open' }

type Checks = {
  eigenKind: boolean
  instelling: Keuze<'eigenKinderen'>
  loyaliteit: readonly Loyaliteit[]
  loyaliteitBesluit: LoyaliteitBesluit
  externVoorkeur: ExternVoorkeur
  soort: 'intern' | 'extern' | null
  partijen: readonly Pick<Partij, 'rol' | 'categorie' | 'minderjarig'>[]
  oudersStand: OudersStand
}

export function requireOpenable(checks: Checks): Result<undefined, OpenFailure> {
  if (checks.eigenKind && checks.instelling === 'weigeren') return refuse({ kind: 'eigen_kind' })
  if (helpedFirstKlager(checks)) return refuse({ kind: 'helped_first_klager' })
  if (!answersLoyaliteit(checks)) return refuse({ kind: 'loyaliteit_open' })
  const klager = checks.partijen.find((partij) => partij.rol === 'klager')
  if (!klager) return refuse({ kind: 'klager_missing' })
  if (checks.soort === 'intern' && isMedewerker(klager.categorie) && checks.externVoorkeur === 'nvt')
    return refuse({ kind: 'extern_open' })
  return requirePartijen(checks.partijen, checks.oudersStand)
}

/** A parent who complains does so for a pupil; a minor klager brings the question of the parents (R-MIN-1). */
export function requirePartijen(
  partijen: Checks['partijen'],
  oudersStand: OudersStand,
): Result<undefined, Extract<OpenFailure, { kind: 'klager_missing' | 'betrokken_leerling_missing' | 'ouders_open' }>> {
  const klager = partijen.find((partij) => partij.rol === 'klager')
  if (!klager) return refuse({ kind: 'klager_missing' })
  const leerling = partijen.some((partij) => partij.rol === 'betrokken_leerling')
  if (klager.categorie === 'ouder' && !leerling) return refuse({ kind: 'betrokken_leerling_missing' })
  if (klager.minderjarig === 'ja' && oudersStand === 'nvt') return refuse({ kind: 'ouders_open' })
  return ok()
}

/** A klager who turns out to be a minor: what the parents know is asked from then on (R-MIN-1, R-MIN-2). */
export function oudersStandOf(partijen: Checks['partijen'], before: OudersStand): OudersStand {
  const minor = partijen.some(({ rol, minderjarig }) => rol === 'klager' && minderjarig === 'ja')
  return minor && before === 'nvt' ? 'nog_te_doen' : before
}

/** Who was accused can become klager, with another adviser than the first klager's; no decision of hers sets that aside (R-AANG-2). */
export function helpedFirstKlager({ loyaliteit }: Pick<Checks, 'loyaliteit'>): boolean {
  return loyaliteit.includes('hielp_eerste_klager')
}

/** With any sign of divided loyalty the advice is to hand over; going on is a decision, and it is recorded (R-DOS-4). */
function answersLoyaliteit({
  loyaliteit,
  loyaliteitBesluit,
}: Pick<Checks, 'loyaliteit' | 'loyaliteitBesluit'>): boolean {
  return loyaliteit.length === 0 ? loyaliteitBesluit === 'geen_twijfel' : loyaliteitBesluit !== 'geen_twijfel'
}

/** Who works at the school is better off with the externe vertrouwenspersoon (R-DOS-5). */
export function isMedewerker(categorie: Categorie): boolean {
  return ['medewerker', 'directie', 'bestuur', 'stagiair', 'vrijwilliger'].includes(categorie)
}
