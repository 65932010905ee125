'use client'

import { BackLink } from '@/components/dossier/back-link'
import { kernOf } from '@/components/dossier/kern'
import { FormulierBlad } from '@/components/pdf/formulier-blad'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import { type ToestemmingSoort, toestemmingSoorten } from '@/lib/domain/toestemming/toestemming'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'

type Props = {
  detail: DossierDetail
  soort: ToestemmingSoort
  today: Datum
  afzender: string
  mail: string
  bestuurNaam: string
}

/** The form of one kind of toestemming, and the way to the other kinds. */
export function Toestemmingsformulier({ detail, soort, today, ...van }: Props) {
  const { sealed, id, schoolNaam, partijen } = detail
  const href = routes.dossierAct(sealed.bestuurId, id, 'toestemmingsformulier')
  const klager = klagerVan(partijen)
  return (
    <Row kantlijn={<BackLink dossier={detail} />}>
      <details className="no-print">
        <summary>Een formulier voor iets anders</summary>
        <ul className="bullets">
          {toestemmingSoorten
            .filter((one) => one !== soort)
            .map((one) => (
              <li key={one}>
                <TextLink href={`${href}?soort=${one}`}>{soortTekst[one]}</TextLink>
              </li>
            ))}
        </ul>
      </details>
      <WithParts view={sealed}>
        {(parts) => {
          const naam = kernOf(parts, id).personen.find((persoon) => persoon.id === klager?.id)?.naam ?? ''
          return (
            <FormulierBlad key={soort} {...van} soort={soort} schoolNaam={schoolNaam} datum={today} klager={naam} />
          )
        }}
      </WithParts>
    </Row>
  )
}
