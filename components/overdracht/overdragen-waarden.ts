import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { type OverdrachtReden, toestemmingVoor } from '@/lib/domain/overdracht/overdracht'
import { soortVan } from '@/lib/domain/overdracht/overdracht.rules'
import type { Stuk } from '@/lib/domain/overdracht/stukken.rules'
import { perOntvanger, type Toestemming } from '@/lib/domain/toestemming/toestemming'
import { standOn } from '@/lib/domain/toestemming/toestemming.rules'
import type { Datum } from '@/lib/kernel/datum'
import { legeToestemming, type ToestemmingWaarden } from '../toestemming/toestemming-waarden'

export type OverdragenWaarden = ToestemmingWaarden & {
  reden: string
  naar: string
  namenBekend: string
  toelichting: string
  stukken: string[]
  uitMelding: boolean
}

export function leegOverdragen(stukken: readonly Stuk[]): OverdragenWaarden {
  return {
    ...legeToestemming(''),
    ...{ reden: '', naar: '', namenBekend: '', toelichting: '' },
    stukken: stukken.map(({ id }) => id),
    uitMelding: true,
  }
}

/** The consent that is there already for this reason, today. */
export function geldigeToestemming(
  { toestemmingen }: Pick<DossierDetail, 'toestemmingen'>,
  { reden, naar }: Pick<OverdragenWaarden, 'reden' | 'naar'>,
  today: Datum,
): Toestemming | null {
  if (!reden) return null
  const soort = toestemmingVoor[soortVan(reden as OverdrachtReden)]
  const fits = ({ voorId }: Toestemming) => voorId === naar || (voorId === null && !perOntvanger.includes(soort))
  return toestemmingen.findLast((one) => one.soort === soort && fits(one) && standOn(one, today) === 'geldig') ?? null
}
