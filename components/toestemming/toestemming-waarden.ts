import type { ToestemmingSoort } from '@/lib/domain/toestemming/toestemming'
import { type Datum, typedDatum } from '@/lib/kernel/datum'

export type ToestemmingWaarden = {
  soort: string
  gever: string
  vorm: string
  gegevenOp: string
  geldigTot: string
  omvang: string
}

export function legeToestemming(soort: ToestemmingSoort | ''): ToestemmingWaarden {
  return { soort, gever: '', vorm: '', gegevenOp: '', geldigTot: '', omvang: '' }
}

export function toestemmingKenmerken(values: ToestemmingWaarden, today: Datum) {
  const { soort, gever, vorm, gegevenOp, geldigTot } = values
  return {
    soort,
    gever,
    vorm,
    gegevenOp: typedDatum(gegevenOp, today),
    geldigTot: geldigTot.trim() ? typedDatum(geldigTot, today) : null,
  }
}
