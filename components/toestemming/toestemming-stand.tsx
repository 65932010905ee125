import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { eindeVan, standOn } from '@/lib/domain/toestemming/toestemming.rules'
import { eindeTekst, vormTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { Datum } from '../ui/datum'

export function ToestemmingStand({ toestemming, today }: { toestemming: Toestemming; today: Day }) {
  const { gegevenOp, geldigTot, vorm } = toestemming
  const einde = eindeVan(toestemming)
  if (einde)
    return (
      <span className="meta">
        {eindeTekst[einde.grond]} <Datum value={einde.op} form="kort" />
      </span>
    )
  return (
    <span className="meta">
      gegeven op <Datum value={gegevenOp} form="kort" />, {vormTekst[vorm]}
      {geldigTot ? (
        <>
          {standOn(toestemming, today) === 'verlopen' ? '. Verlopen op ' : '. Geldt tot en met '}
          <Datum value={geldigTot} form="kort" />
        </>
      ) : null}
    </span>
  )
}
