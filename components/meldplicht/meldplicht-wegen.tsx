import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { TextLink } from '../ui/text-link'

type MeldplichtWegenProps = {
  bestuurId: string
  objectId: string
  mag?: boolean
  /** Until when a melder who was reminded can do it himself (R-MELD-3). */
  zelfTot: Day | null
}

/** The ways on from a marked fact. For who is bound there is no other than to report, or that another did (R-MELD-4). */
export function MeldplichtWegen({ bestuurId, objectId, mag, zelfTot }: MeldplichtWegenProps) {
  return (
    <ul className="bullets">
      <li>
        <TextLink href={routes.meldplichtAct(bestuurId, objectId, 'melden')}>Meld dit bij het bestuur</TextLink>
      </li>
      <li>
        Deed een ander dat al?{' '}
        <TextLink href={routes.meldplichtGemeld(bestuurId, objectId)}>Leg vast wie het meldde</TextLink>
      </li>
      {zelfTot ? (
        <li>
          U herinnerde de melder eraan om zelf te melden. Is dat op <Datum value={zelfTot} /> niet gebeurd? Dan meldt u
          het.
        </li>
      ) : (
        <li>
          Werkt de melder zelf voor de school?{' '}
          <TextLink href={routes.meldplichtAct(bestuurId, objectId, 'herinneren')}>
            Leg vast dat u hem of haar herinnerde
          </TextLink>
        </li>
      )}
      {mag ? (
        <li>
          Meldt u het niet zelf?{' '}
          <TextLink href={routes.meldplichtAct(bestuurId, objectId, 'anders')}>
            Leg vast wat u in plaats daarvan deed
          </TextLink>
        </li>
      ) : null}
    </ul>
  )
}
