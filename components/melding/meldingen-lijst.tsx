import type { MeldingRegel } from '@/lib/domain/melding/melding'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { AsideSection } from '../ui/aside-section'
import { ButtonLink } from '../ui/button-link'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'
import { WithAside } from '../ui/with-aside'
import { hrefOf, type MeldingFilter } from './filter'
import { FilterKeuze } from './filter-keuze'
import { MeldingenTabel } from './meldingen-tabel'

type MeldingenLijstProps = {
  bestuurId: string
  filter: MeldingFilter
  regels: readonly MeldingRegel[]
  meer: boolean
  mayRecord: boolean
}

export function MeldingenLijst({ bestuurId, filter, regels, meer, mayRecord }: MeldingenLijstProps) {
  const filtered = filter.status !== undefined || filter.soort !== undefined || filter.pagina > 1
  const aside = (
    <AsideSection title="Iets nieuws" noPrint>
      {mayRecord ? <ButtonLink href={routes.meldingNieuw(bestuurId)}>Melding noteren</ButtonLink> : null}
      <Actions>
        <ActionLink href={routes.zoeken(bestuurId)}>Zoek een zaak op naam</ActionLink>
      </Actions>
    </AsideSection>
  )
  return (
    <>
      <PageHead
        title="Meldingen"
        lead="Signalen, meldingen en klachten die bij u kwamen. De nieuwste staat bovenaan."
      />
      <WithAside aside={aside}>
        <Row>
          <div className="stack">
            {regels.length > 0 || filtered ? <FilterKeuze bestuurId={bestuurId} filter={filter} /> : null}
            {regels.length > 0 ? (
              <MeldingenTabel bestuurId={bestuurId} filter={filter} regels={regels} meer={meer} />
            ) : (
              <Leeg bestuurId={bestuurId} filtered={filtered} />
            )}
          </div>
        </Row>
      </WithAside>
    </>
  )
}

function Leeg({ bestuurId, filtered }: { bestuurId: string; filtered: boolean }) {
  if (filtered)
    return (
      <EmptyState title="Hier staat niets">
        <p>
          Met deze keuze is er geen melding. <TextLink href={hrefOf(bestuurId, {})}>Laat alle meldingen zien</TextLink>
        </p>
      </EmptyState>
    )
  return (
    <EmptyState title="Er is nog geen melding">
      <p>
        Vertelde iemand u iets? Noteer het als melding: dat kost een minuut. Verwijst een contactpersoon iemand naar u,
        dan ziet u dat hier en krijgt u een mail.
      </p>
    </EmptyState>
  )
}
