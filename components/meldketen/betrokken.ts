import type { Bestemming, LaterBestuurder, MeldScherm } from '@/lib/domain/meldketen/meldketen'
import { bestemming } from '@/lib/domain/meldketen/meldketen.rules'
import type { FieldError } from '@/lib/kernel/action-state'
import type { AmbtRecipient, Recipient } from '@/lib/platform/client/vault-types'

/** Fields by name; each question about a bestuurder is one, `betrokken-<id>`. */
export type Velden = Record<string, string>

export const veldVan = (accountId: string) => `betrokken-${accountId}`

/** Who holds the office, and who may hold it later. */
export const gevraagden = ({ bestuurders, later }: MeldScherm): readonly LaterBestuurder[] => [...bestuurders, ...later]

/** R-SPOOR-2: every one of them is asked about before anything goes anywhere. */
export function nogTeVragen(values: Velden, scherm: MeldScherm): FieldError[] {
  return gevraagden(scherm)
    .filter(({ accountId }) => !values[veldVan(accountId)])
    .map(({ accountId, naam }) => ({ field: veldVan(accountId), message: `Kies of ${naam} erbij betrokken is.` }))
}

/** Doubt is enough to leave someone out. */
export function betrokkenIn(values: Velden, scherm: MeldScherm): string[] {
  return gevraagden(scherm)
    .map(({ accountId }) => accountId)
    .filter((id) => values[veldVan(id)] !== 'nee')
}

/** Null until every question was answered. */
export function bestemmingVan(values: Velden, scherm: MeldScherm): Bestemming | null {
  if (nogTeVragen(values, scherm).length > 0) return null
  return bestemming(scherm.ambt, scherm.bestuurders, betrokkenIn(values, scherm))
}

export function ontvangersVan(to: Bestemming): (Recipient | AmbtRecipient)[] {
  if (to.telefoon) return []
  if (to.voor === 'ambt') return to.ambt ? [to.ambt] : []
  return to.personen.flatMap(({ accountId, publicKey }) => (publicKey ? [{ accountId, publicKey }] : []))
}
