import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import type { Part } from '@/lib/platform/client/vault-types'
import type { DateValue } from '../vault/use-sealed-form'
import { datumOf, isLeeg } from './date-value'

export type ActieWaarden = { wat: string; wie: string; doorWie: string; uiterlijk: DateValue }

export const legeActie: ActieWaarden = { wat: '', wie: '', doorWie: '', uiterlijk: {} }

/** A row in which nothing was written is no action. */
export function isIngevuld({ wat, wie, doorWie, uiterlijk }: ActieWaarden): boolean {
  return Boolean(wat.trim() || wie || doorWie.trim() || !isLeeg(uiterlijk))
}

/** The name in a list: the first words of what is to be done. */
export function actieKaart({ wat }: ActieWaarden): { naam: string } {
  return { naam: wat.trim().slice(0, 80) }
}

export function actieDeel(id: string, { wat, doorWie }: ActieWaarden): Part {
  const inhoud: ActieInhoud = { wat: wat.trim(), doorWie: doorWie.trim(), resultaat: '' }
  return { sectie: 'verslagen', itemId: id, revisie: 1, inhoud }
}

export function actieKenmerken(id: string, { wie, uiterlijk }: ActieWaarden) {
  return { id, soort: 'actie' as const, wie, uiterlijk: datumOf(uiterlijk) }
}
