import type { MeldplichtStand as Feit } from '@/lib/domain/meldplicht/meldplicht'
import { isToReport } from '@/lib/domain/meldplicht/meldplicht.rules'
import { routes } from '@/lib/kernel/routes'
import { TextLink } from '../ui/text-link'
import { GemeldBericht } from './gemeld-bericht'
import { MeldplichtBericht } from './meldplicht-bericht'

type MeldplichtStandProps = { bestuurId: string; objectId: string; feiten: readonly Feit[]; mag?: boolean }

/** Above a case with a marked fact: that it must be reported, or by whom it was. Nothing where nothing was marked. */
export function MeldplichtStand({ bestuurId, objectId, feiten, mag }: MeldplichtStandProps) {
  if (feiten.some(isToReport))
    return (
      <MeldplichtBericht mag={mag}>
        <p>
          Meldde u het, of deed een ander dat al?{' '}
          <TextLink href={routes.meldplichtGemeld(bestuurId, objectId)}>Leg vast wie het meldde</TextLink>
        </p>
      </MeldplichtBericht>
    )
  const gemeld = feiten.find(({ gemeldOp }) => gemeldOp)
  return gemeld ? <GemeldBericht feit={gemeld} /> : null
}
