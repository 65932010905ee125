'use client'

import { GrondenLijst } from '@/components/bewaring/gronden-lijst'
import type { Bewaargrond } from '@/lib/domain/bewaring/bewaring'
import { grondTekst } from '@/lib/domain/bewaring/bewaring.texts'
import type { SealedDeel } from '@/lib/domain/object/object'
import type { Datum } from '@/lib/kernel/datum'
import { ReleaseBewaringForm } from './release-bewaring.form'

type BewaarRedenenProps = {
  bestuurId: string
  today: Datum
  gronden: readonly Bewaargrond[]
  sealed: SealedDeel
  /** Who winds down reads only. */
  wijzigt: boolean
}

/** With what runs still, the way to say that it has ended. */
export function BewaarRedenen({ bestuurId, today, gronden, sealed, wijzigt }: BewaarRedenenProps) {
  return (
    <GrondenLijst
      gronden={gronden}
      sealed={sealed}
      actie={({ id, grond, tot }) =>
        wijzigt && grond !== 'verlenging' && (!tot || tot >= today) ? (
          <ReleaseBewaringForm
            bestuurId={bestuurId}
            objectId={sealed.objectId}
            id={id}
            waarvan={grondTekst[grond].toLowerCase()}
          />
        ) : null
      }
    />
  )
}
