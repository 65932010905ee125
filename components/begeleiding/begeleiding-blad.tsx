'use client'

import type { BegeleidingDetail } from '@/lib/domain/begeleiding/begeleiding'
import type { BegeleidingAct } from '@/lib/domain/begeleiding/begeleiding.access'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { Datum } from '../ui/datum'
import { PageHead } from '../ui/page-head'
import { WithAside } from '../ui/with-aside'
import { WithParts } from '../vault/with-parts'
import { Gesprekken, Persoon, Taken, Uitkomst } from './onderdelen'
import { Onterecht } from './onterecht'
import { WatUKuntDoen } from './wat-u-kunt-doen'

type BegeleidingBladProps = { begeleiding: BegeleidingDetail; acts: readonly BegeleidingAct[] }

export function BegeleidingBlad({ begeleiding, acts }: BegeleidingBladProps) {
  const { sealed, id, afgeslotenOp, uitkomst } = begeleiding
  return (
    <>
      <PageHead
        title="Begeleiding"
        lead={
          afgeslotenOp ? (
            <>
              Afgesloten op <Datum value={afgeslotenOp} />
            </>
          ) : (
            'Alleen u ziet dit. De vertrouwenspersoon en het bestuur zien er niets van.'
          )
        }
        kantlijn={<Back href={routes.begeleidingen(sealed.bestuurId)}>Alle begeleidingen</Back>}
      >
        <Onterecht uitkomst={uitkomst} />
      </PageHead>
      <WithAside section asideFirst aside={<WatUKuntDoen bestuurId={sealed.bestuurId} id={id} acts={acts} />}>
        <WithParts view={sealed}>
          {(parts) => (
            <>
              <Persoon begeleiding={begeleiding} parts={parts} />
              <Uitkomst begeleiding={begeleiding} parts={parts} />
              <Taken begeleiding={begeleiding} />
              <Gesprekken begeleiding={begeleiding} parts={parts} />
            </>
          )}
        </WithParts>
      </WithAside>
    </>
  )
}
