import type { LaterHouder, Stukbestemming, Stukscherm, Stuksoort } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { afzenderLeest, bestemmingVan } from '@/lib/domain/ambtsstuk/ambtsstuk.rules'
import type { FieldError } from '@/lib/kernel/action-state'
import type { AmbtRecipient, Recipient } from '@/lib/platform/client/vault-types'

/** Fields by name; each question about someone of the office is one, `betrokken-<id>`. */
type Velden = Readonly<Record<string, unknown>>

export const betrokkenVeld = (accountId: string) => `betrokken-${accountId}`

/** Who holds the office, and who may hold it later. */
export const gevraagden = ({ houders, later }: Stukscherm): readonly LaterHouder[] => [...houders, ...later]

/** R-SPOOR-2: every one of them is asked about before anything goes anywhere. */
export function nogTeVragen(values: Velden, scherm: Stukscherm): FieldError[] {
  return gevraagden(scherm)
    .filter(({ accountId }) => !values[betrokkenVeld(accountId)])
    .map(({ accountId, naam }) => ({
      field: betrokkenVeld(accountId),
      message:
        accountId === scherm.ik.accountId
          ? 'Kies of u er zelf bij betrokken bent.'
          : `Kies of ${naam} erbij betrokken is.`,
    }))
}

/** Doubt is enough to leave someone out. */
export function betrokkenIn(values: Velden, scherm: Stukscherm): string[] {
  return gevraagden(scherm)
    .map(({ accountId }) => accountId)
    .filter((id) => values[betrokkenVeld(id)] !== 'nee')
}

/** Null until every question was answered. */
export function bestemmingIn(values: Velden, scherm: Stukscherm): Stukbestemming | null {
  return nogTeVragen(values, scherm).length > 0 ? null : bestemmingVan(scherm, betrokkenIn(values, scherm))
}

/** Whom the browser seals to; of some kinds also who sends it. */
export function ontvangersVan(to: Stukbestemming, { ik }: Stukscherm, soort: Stuksoort): (Recipient | AmbtRecipient)[] {
  if (to.dicht) return []
  const lezers = [...(to.voor === 'personen' ? to.personen : []), ...(afzenderLeest(soort) ? [ik] : [])]
  const eens = lezers.filter((one, at) => lezers.findIndex(({ accountId }) => accountId === one.accountId) === at)
  const personen = eens.flatMap(({ accountId, publicKey }) => (publicKey ? [{ accountId, publicKey }] : []))
  return to.voor === 'ambt' && to.ambt ? [to.ambt, ...personen] : personen
}
