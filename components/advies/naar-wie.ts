import type { AdviesScherm } from '@/lib/domain/advies/advies'
import { ambtVoor } from '@/lib/domain/advies/advies.rules'
import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { Stukbestemming, Stukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk'
import type { FieldError } from '@/lib/kernel/action-state'
import { bestemmingIn, betrokkenIn, gevraagden, nogTeVragen } from '../ambtsstuk/betrokken'

export const ALLE = 'alle'

/** `vragen`: about whom is asked, office by office; `to`: null until every question was answered. */
export type NaarWie = { ambt: AmbtSoort; scherm: Stukscherm; vragen: readonly Stukscherm[]; to: Stukbestemming | null }

/** R-SPOOR-2: the directeur, or where he is involved the bestuur; null until it is chosen for whom it is. */
export function naarWie(values: Readonly<Record<string, string>>, scherm: AdviesScherm): NaarWie | null {
  const { bestuur, scholen } = scherm
  const school = scholen.find(({ id }) => id === values.school)
  const toBestuur = { ambt: 'bestuur' as const, scherm: bestuur, to: bestemmingIn(values, bestuur) }
  if (values.school === ALLE || (school && values.ambt === 'bestuur')) return { ...toBestuur, vragen: [bestuur] }
  if (!school || values.ambt !== 'directeur') return null
  const directie = school.scherm
  const eerst = { ambt: 'directeur' as const, scherm: directie, vragen: [directie] }
  if (nogTeVragen(values, directie).length > 0) return { ...eerst, to: null }
  const ids = gevraagden(directie).map(({ accountId }) => accountId)
  return ambtVoor('directeur', ids, betrokkenIn(values, directie)) === 'directeur'
    ? { ...eerst, to: bestemmingIn(values, directie) }
    : { ...toBestuur, vragen: [directie, bestuur] }
}

export function vragenFouten(values: Readonly<Record<string, string>>, naar: NaarWie | null): FieldError[] {
  return naar?.vragen.flatMap((scherm) => nogTeVragen(values, scherm)) ?? []
}
