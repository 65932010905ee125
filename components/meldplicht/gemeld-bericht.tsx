import type { ReactNode } from 'react'
import type { MeldplichtStand } from '@/lib/domain/meldplicht/meldplicht'
import { gemeldZin } from '@/lib/domain/meldplicht/meldplicht.texts'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'

type GemeldBerichtProps = { feit: Pick<MeldplichtStand, 'gemeldDoor' | 'gemeldOp'>; children?: ReactNode }

/** What stays in the case once the bestuur was told: by whom, and when. */
export function GemeldBericht({ feit: { gemeldDoor, gemeldOp }, children }: GemeldBerichtProps) {
  return (
    <Notice title={gemeldZin(gemeldDoor)}>
      <p>
        {gemeldOp ? (
          <>
            Dat was op <Datum value={gemeldOp} />.{' '}
          </>
        ) : null}
        Blijf in contact met de klager: het bestuur zorgt voor de rest. {children}
      </p>
    </Notice>
  )
}
