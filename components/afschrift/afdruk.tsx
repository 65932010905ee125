'use client'

import { useState } from 'react'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum as Day } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { BackLink } from '../dossier/back-link'
import { Choice } from '../form/choice'
import { HideNames } from '../shell/hide-names'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Datum } from '../ui/datum'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { SealNote } from '../ui/seal-note'
import { Section } from '../ui/section'
import { WithParts } from '../vault/with-parts'
import { type Groep, groepTekst } from './onderdeel'
import { OnderdeelBlok } from './onderdeel-blok'
import { notitiesVan, onderdelenVan } from './onderdelen'

type AfdrukProps = { detail: DossierDetail; today: Day; afzender: string; bestuurNaam: string }

/** A whole dossier as a report, to read or to print. Opened here; the paper is the adviser's own care. */
export function Afdruk(props: AfdrukProps) {
  return <WithParts view={props.detail.sealed}>{(parts) => <Blad {...props} parts={parts} />}</WithParts>
}

function Blad({ detail, today, afzender, bestuurNaam, parts }: AfdrukProps & { parts: readonly Part[] }) {
  const [metNotities, setMetNotities] = useState(false)
  const notities = notitiesVan(parts)
  const onderdelen = [
    ...onderdelenVan(detail, parts, `${afzender}, vertrouwenspersoon`),
    ...(metNotities ? notities : []),
  ]
  const groepen = (Object.keys(groepTekst) as Groep[]).filter((groep) => onderdelen.some((one) => one.groep === groep))
  return (
    <>
      <PageHead
        title={
          <>
            Dossier <Nr>{detail.nummer}</Nr>
          </>
        }
        kantlijn={<BackLink dossier={detail} />}
        lead={`${detail.schoolNaam}, ${bestuurNaam}`}
      >
        <p>
          Van {afzender}, vertrouwenspersoon. Afgedrukt op <Datum value={today} />.
        </p>
        <div className="stack no-print">
          <SealNote>
            Op papier is dit niet meer verzegeld. Bewaar het achter slot, en vernietig het als het niet meer nodig is.
          </SealNote>
          {notities.length > 0 ? (
            <Choice
              id="notities"
              label="Druk ook mijn aantekeningen af"
              hint="Aantekeningen zijn alleen voor uzelf. Geef ze aan niemand."
              checked={metNotities}
              onChange={(event) => setMetNotities(event.currentTarget.checked)}
            />
          ) : null}
          <p>
            Verborgen namen staan ook niet op papier. <HideNames />
          </p>
          <ButtonRow>
            <Button onClick={() => window.print()}>Druk af</Button>
          </ButtonRow>
        </div>
      </PageHead>
      {groepen.map((groep) => (
        <Section key={groep} title={groepTekst[groep]} wide>
          {onderdelen
            .filter((one) => one.groep === groep)
            .map((onderdeel) => (
              <OnderdeelBlok key={onderdeel.id} onderdeel={onderdeel} />
            ))}
        </Section>
      ))}
    </>
  )
}
