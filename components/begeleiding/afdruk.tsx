'use client'

import type { BegeleidingDetail } from '@/lib/domain/begeleiding/begeleiding'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { PageHead } from '../ui/page-head'
import { PrintRow } from '../ui/print-row'
import { WithParts } from '../vault/with-parts'
import { Gesprekken, Persoon, Taken, Uitkomst } from './onderdelen'

/** All of it on paper, to keep or to give to the person it is about. */
export function Afdruk({ begeleiding, today }: { begeleiding: BegeleidingDetail; today: Day }) {
  const { sealed, id } = begeleiding
  return (
    <>
      <PrintRow
        back={routes.begeleiding(sealed.bestuurId, id)}
        know="Op papier is dit niet meer verzegeld. Geef het alleen aan de persoon om wie het gaat."
      />
      <PageHead
        title="Begeleiding"
        caption="Vertrouwelijk"
        lead={
          <>
            Afgedrukt op <Datum value={today} />
          </>
        }
      />
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
    </>
  )
}
