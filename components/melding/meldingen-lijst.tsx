import type { MeldingRegel } from '@/lib/domain/melding/melding'
import { routes } from '@/lib/kernel/routes'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'
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
  return (
    <>
      <PageHead title="Meldingen" lead="Signalen, meldingen en klachten die bij u kwamen. De nieuwste staat bovenaan.">
        <ButtonRow>
          {mayRecord ? <ButtonLink href={routes.meldingNieuw(bestuurId)}>Melding noteren</ButtonLink> : null}
          <TextLink href={routes.zoeken(bestuurId)}>Zoek een zaak op naam</TextLink>
        </ButtonRow>
      </PageHead>

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
