import type { MeldplichtStand as Feit } from '@/lib/domain/meldplicht/meldplicht'
import { isToReport } from '@/lib/domain/meldplicht/meldplicht.rules'
import { inPlaatsTekst } from '@/lib/domain/meldplicht/meldplicht.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { GemeldBericht } from './gemeld-bericht'
import { MeldplichtBericht } from './meldplicht-bericht'
import { MeldplichtWegen } from './meldplicht-wegen'

type MeldplichtStandProps = { bestuurId: string; objectId: string; feiten: readonly Feit[]; mag?: boolean }

/** Above a case with a marked fact: that it must be reported, or by whom it was. Nothing where nothing was marked. */
export function MeldplichtStand({ bestuurId, objectId, feiten, mag }: MeldplichtStandProps) {
  const open = feiten.filter(isToReport)
  if (open.length > 0)
    return (
      <MeldplichtBericht mag={mag}>
        <MeldplichtWegen bestuurId={bestuurId} objectId={objectId} mag={mag} zelfTot={zelfTot(open)} />
      </MeldplichtBericht>
    )
  const gemeld = feiten.find(({ gemeldOp }) => gemeldOp)
  if (gemeld) return <GemeldBericht bestuurId={bestuurId} objectId={objectId} feit={gemeld} />
  const anders = feiten.find(({ inPlaatsOp }) => inPlaatsOp)
  return anders?.inPlaats && anders.inPlaatsOp ? (
    <Notice title="U hoefde dit niet te melden">
      <p>
        Op <Datum value={anders.inPlaatsOp} /> legde u vast: {inPlaatsTekst[anders.inPlaats]}.
      </p>
    </Notice>
  ) : null
}

/** R-MELD-3: the working day on which a melder who is bound himself was reminded; null where one of these facts has none. */
function zelfTot(open: readonly Feit[]): Day | null {
  const days = open.map(({ zelfTot: dag }) => dag)
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null)
}
