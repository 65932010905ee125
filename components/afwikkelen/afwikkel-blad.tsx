import { type Afwikkeling, nogTeDoen } from '@/lib/domain/vandaag/afwikkelen.rules'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { Agenda } from '../ui/agenda'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { AfwikkelRegel } from './afwikkel-regel'
import { AfwikkelVerzoek } from './afwikkel-verzoek'

type AfwikkelBladProps = {
  bestuurId: string
  afwikkeling: Afwikkeling
  /** The school year of which she counts for the jaarverslag; null for who does not count. */
  telt: number | null
}

/** At a planned end: every case on one page, with what is still needed (R-OVD-3). */
export function AfwikkelBlad({ bestuurId, afwikkeling, telt }: AfwikkelBladProps) {
  const { einde, afwikkelend, zaken, verzoeken } = afwikkeling
  return (
    <>
      <PageHead title="Afwikkelen" lead={standVan(nogTeDoen(zaken), verzoeken.length, zaken.length)}>
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
      ) : null}
      {verzoeken.length > 0 ? (
        <Section title="AVG-verzoeken aan u" first={zaken.length === 0} wide>
          <Row>
            <p>Een verzoek gaat niet mee naar een ander. Beantwoord wat nog open is, ook na uw laatste dag.</p>
          </Row>
          <Agenda>
            {verzoeken.map((verzoek) => (
              <AfwikkelVerzoek key={verzoek.id} bestuurId={bestuurId} verzoek={verzoek} />
            ))}
          </Agenda>
        </Section>
      ) : null}
      {zaken.length + verzoeken.length === 0 ? (
        <Row>
          <EmptyState title="U hebt geen zaken meer">
            <p>Alles is overgedragen of vernietigd. U hoeft niets meer te doen.</p>
          </EmptyState>
        </Row>
      ) : null}
      {telt !== null ? (
        <Section title="Uw cijfers" stack>
          <p>
            Dien uw cijfers in voordat u iets vernietigt en voordat u weg bent: die van dit schooljaar, en van het
            vorige als dat nog niet gebeurde. Dan blijft geteld wat u deed. Wat u overdraagt, telt bij uw collega.
          </p>
          <Actions>
            <ActionLink href={routes.bijdrage(bestuurId, telt)}>Bekijk uw cijfers en dien ze in</ActionLink>
          </Actions>
        </Section>
      ) : null}
    </>
  )
}

function standVan(zaken: number, verzoeken: number, all: number): string {
  const open = zaken + verzoeken
  if (all + verzoeken === 0) return 'Alles is geregeld.'
  if (open === 0) return 'U wacht alleen nog op een ander.'
  const wat = verzoeken === 0 ? 'zaken' : zaken === 0 ? 'verzoeken' : 'zaken en verzoeken'
  if (open === 1) return `Eén ${verzoeken === 1 ? 'verzoek' : 'zaak'} vraagt nog iets van u.`
  return `${open} ${wat} vragen nog iets van u.`
}
