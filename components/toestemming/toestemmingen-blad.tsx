'use client'

import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Act } from '@/lib/domain/toegang/toegang'
import { overzichtVan, type SoortStand } from '@/lib/domain/toestemming/overzicht.rules'
import { actTekst, soortTekst, standTekst, waarvoorTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { BackLink } from '../dossier/back-link'
import { Agenda } from '../ui/agenda'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TableFrame } from '../ui/table-frame'
import { TextLink } from '../ui/text-link'
import { WithParts } from '../vault/with-parts'
import { GegevenItem } from './gegeven-item'

type Props = { detail: DossierDetail; today: Day; acts: readonly Act[] }

export function ToestemmingenBlad({ detail, today, acts }: Props) {
  const { sealed, id, nummer, toestemmingen } = detail
  const grant = acts.includes('toestemming:grant')
  return (
    <>
      <PageHead
        title="Toestemmingen"
        caption={
          <>
            Dossier <Nr>{nummer}</Nr>
          </>
        }
        lead="Hier ziet u wat de klager goed vindt, en wat nog niet gevraagd is."
        kantlijn={<BackLink dossier={detail} />}
      >
        {grant ? (
          <p className="no-print">
            <ButtonLink href={routes.dossierAct(sealed.bestuurId, id, 'toestemmingen/nieuw')}>
              Toestemming vastleggen
            </ButtonLink>
          </p>
        ) : null}
      </PageHead>
      <Section title="Gegeven" wide first>
        {toestemmingen.length === 0 ? (
          <Row>
            <EmptyState>Er is nog geen toestemming vastgelegd.</EmptyState>
          </Row>
        ) : (
          <WithParts view={sealed}>
            {(parts) => (
              <Agenda>
                {toestemmingen.toReversed().map((toestemming) => (
                  <GegevenItem
                    key={toestemming.id}
                    {...{ detail, toestemming, today, parts }}
                    mayWithdraw={acts.includes('toestemming:withdraw')}
                    mayProve={acts.includes('bestand:add')}
                  />
                ))}
              </Agenda>
            )}
          </WithParts>
        )}
      </Section>
      <Section title="Wat kan, en wat nog niet">
        <TableFrame caption="Elke soort toestemming, en waarvoor u haar nodig hebt" columns={columns}>
          {overzichtVan(toestemmingen, today).map((regel) => (
            <Regel key={regel.soort} detail={detail} regel={regel} grant={grant} />
          ))}
        </TableFrame>
      </Section>
    </>
  )
}

function Regel({ detail, regel, grant }: { detail: DossierDetail; regel: SoortStand; grant: boolean }) {
  const { soort, stand, acts } = regel
  // Most of a dossier needs the first kind: its sentence says enough.
  const here = soort === 'dossier_aanleggen' ? [] : acts.filter((act) => !act.startsWith('intake'))
  const nieuw = routes.dossierAct(detail.sealed.bestuurId, detail.id, `toestemmingen/nieuw?soort=${soort}`)
  return (
    <tr>
      <th scope="row">{soortTekst[soort]}</th>
      <td>
        {asks.includes(stand) ? <span className="attention">{standTekst[stand]}</span> : standTekst[stand]}
        {grant && stand !== 'geldig' ? (
          <>
            {' '}
            <TextLink className="no-print" href={nieuw}>
              Leg vast <span className="visually-hidden">voor {soortTekst[soort].toLowerCase()}</span>
            </TextLink>
          </>
        ) : null}
      </td>
      <td>
        {waarvoorTekst[soort]}
        {here.length > 0 ? (
          <span className="meta"> Nodig om te: {here.map((act) => actTekst[act]).join(', ')}.</span>
        ) : null}
      </td>
    </tr>
  )
}

// What is over may be asked again; what was never asked may not be needed.
const asks: readonly SoortStand['stand'][] = ['verlopen', 'klagerwissel']

const columns = [
  { key: 'soort', label: 'Soort' },
  { key: 'stand', label: 'Stand' },
  { key: 'waarvoor', label: 'Waarvoor' },
]
