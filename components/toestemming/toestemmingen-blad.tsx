'use client'

import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Act } from '@/lib/domain/toegang/toegang'
import { overzichtVan, type SoortStand } from '@/lib/domain/toestemming/overzicht.rules'
import { actTekst, soortTekst, standTekst, waarvoorTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { BackLink } from '../dossier/back-link'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { State } from '../ui/state'
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
      <Section title="Wat kan, en wat nog niet" wide>
        <Agenda unordered>
          {overzichtVan(toestemmingen, today).map((regel) => (
            <Regel key={regel.soort} detail={detail} regel={regel} grant={grant} />
          ))}
        </Agenda>
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
    <AgendaItem
      when={
        asks.includes(stand) ? (
          <State kind="attention">{standTekst[stand]}</State>
        ) : (
          <span className="meta">{standTekst[stand]}</span>
        )
      }
      title={soortTekst[soort]}
      meta={
        here.length > 0
          ? `${waarvoorTekst[soort]} Nodig om te: ${here.map((act) => actTekst[act]).join(', ')}.`
          : waarvoorTekst[soort]
      }
    >
      {grant && stand !== 'geldig' ? (
        <p className="no-print">
          <TextLink href={nieuw}>
            Leg vast <span className="visually-hidden">voor {soortTekst[soort].toLowerCase()}</span>
          </TextLink>
        </p>
      ) : null}
    </AgendaItem>
  )
}

// What is over may be asked again; what was never asked may not be needed.
const asks: readonly SoortStand['stand'][] = ['verlopen', 'klagerwissel']
