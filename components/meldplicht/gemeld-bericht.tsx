import type { ReactNode } from 'react'
import type { MeldketenStand, MeldplichtStand } from '@/lib/domain/meldplicht/meldplicht'
import { gemeldZin } from '@/lib/domain/meldplicht/meldplicht.texts'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { TextLink } from '../ui/text-link'

type GemeldBerichtProps = {
  bestuurId: string
  objectId: string
  feit: Pick<MeldplichtStand, 'gemeldDoor' | 'gemeldOp' | 'keten'>
  children?: ReactNode
}

/** What stays in the case once the bestuur was told: by whom, and when. */
export function GemeldBericht({
  bestuurId,
  objectId,
  feit: { gemeldDoor, gemeldOp, keten },
  children,
}: GemeldBerichtProps) {
  return (
    <Notice title={gemeldZin(gemeldDoor)}>
      <p>
        {gemeldOp ? (
          <>
            Dat was op <Datum value={gemeldOp} />.{' '}
          </>
        ) : null}
        Blijf in contact met de klager: het bestuur zorgt voor de rest. Bemiddelen kan nu niet. {children}
      </p>
      {keten ? <p>{ketenZin(keten)}</p> : null}
      {keten && !keten.verzegeld && keten.voor !== 'inspecteur' ? (
        <p>
          <TextLink href={routes.meldplichtAct(bestuurId, objectId, 'verzegelen')}>
            Verzegel wat u telefonisch meldde
          </TextLink>
        </p>
      ) : null}
    </Notice>
  )
}

function ketenZin({ voor, ontvangenOp, verzegeld }: MeldketenStand): string {
  if (voor === 'inspecteur') return 'U belde de vertrouwensinspecteur, omdat er niemand van het bestuur overbleef.'
  if (ontvangenOp) return 'Het bestuur heeft uw melding bekeken.'
  return verzegeld
    ? 'Het bestuur heeft uw melding nog niet geopend. Is dat morgen nog zo? Bel dan.'
    : 'U meldde het telefonisch. Uw verhaal is nog niet verzegeld verstuurd.'
}
