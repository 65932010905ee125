import { type Afwikkeling, nogTeDoen } from '@/lib/domain/vandaag/afwikkelen.rules'
import { Agenda } from '../ui/agenda'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { AfwikkelRegel } from './afwikkel-regel'

type AfwikkelBladProps = { bestuurId: string; afwikkeling: Afwikkeling }

/** At a planned end: every case on one page, with what is still needed (R-OVD-3). */
export function AfwikkelBlad({ bestuurId, afwikkeling }: AfwikkelBladProps) {
  const { einde, afwikkelend, zaken } = afwikkeling
  return (
    <>
      <PageHead title="Afwikkelen" lead={standVan(nogTeDoen(zaken), zaken.length)}>
        {einde ? (
          <p>
            {afwikkelend ? 'Uw aanstelling stopte na ' : 'De laatste dag van uw aanstelling is '}
            <Datum value={einde.tot} />. Tot en met <Datum value={einde.afwikkelenTot} /> kunt u uw zaken lezen,
            overdragen, afsluiten en vernietigen. Nieuwe dingen legt u na uw laatste dag niet meer vast. Wat u laat
            staan, kan daarna niemand meer openen.
          </p>
        ) : (
          <p>Er is geen laatste dag van uw aanstelling bekend. Hier ziet u wat er nog moet als die komt.</p>
        )}
      </PageHead>
      {zaken.length > 0 ? (
        <Section title="Uw zaken" first wide>
          <Agenda>
            {zaken.map((zaak) => (
              <AfwikkelRegel key={zaak.id} bestuurId={bestuurId} zaak={zaak} />
            ))}
          </Agenda>
        </Section>
      ) : (
        <Row>
          <EmptyState title="U hebt geen zaken meer">
            <p>Alles is overgedragen of vernietigd. U hoeft niets meer te doen.</p>
          </EmptyState>
        </Row>
      )}
    </>
  )
}

function standVan(open: number, all: number): string {
  if (all === 0) return 'Alles is geregeld.'
  if (open === 0) return 'U wacht alleen nog op een ander.'
  return open === 1 ? 'Eén zaak vraagt nog iets van u.' : `${open} zaken vragen nog iets van u.`
}
