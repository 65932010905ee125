import type { BewaarRegel } from '@/lib/domain/bewaring/bewaring'
import { isDue } from '@/lib/domain/bewaring/bewaring.rules'
import { houdTekst, soortTekst } from '@/lib/domain/bewaring/bewaring.texts'
import { withCapital } from '@/lib/kernel/capital'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { EmptyState } from '../ui/empty-state'
import { Nr } from '../ui/nr'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { KaartNaam } from '../vault/kaart-naam'
import { DagStand } from './dag-stand'

type BewaarLijstProps = {
  bestuurId: string
  regels: readonly BewaarRegel[]
  today: Day
  /** Whether several can be destroyed at once. */
  tegelijk: boolean
}

/** What must go now, what may not yet, and what comes. */
export function BewaarLijst({ bestuurId, regels, today, tegelijk }: BewaarLijstProps) {
  const held = regels.filter(({ aangehouden }) => aangehouden)
  const free = regels.filter(({ aangehouden }) => !aangehouden)
  const mustGo = ({ vernietigenOp, bevestigdOp }: BewaarRegel) => vernietigenOp <= today && !bevestigdOp
  const due = free.filter(mustGo)
  const gaande = free.filter(({ bevestigdOp }) => bevestigdOp)
  const later = free.filter((regel) => !regel.bevestigdOp && !mustGo(regel))
  const lijst = (of: readonly BewaarRegel[]) => (
    <Agenda unordered>
      {of.map((regel) => (
        <Regel key={regel.objectId} bestuurId={bestuurId} regel={regel} today={today} />
      ))}
    </Agenda>
  )
  return (
    <>
      <Section title="Moet nu weg" wide first>
        {due.length > 0 ? (
          lijst(due)
        ) : (
          <Row>
            <EmptyState heading="h3">
              <p>Niets. Wij laten het u vier weken en een week van tevoren weten.</p>
            </EmptyState>
          </Row>
        )}
        {tegelijk && due.filter((regel) => isDue(regel, today)).length > 1 ? (
          <Row>
            <ButtonRow>
              <ButtonLink href={routes.vernietigenBevestigen(bestuurId)}>Kies wat u in één keer vernietigt</ButtonLink>
            </ButtonRow>
          </Row>
        ) : null}
      </Section>
      {gaande.length > 0 ? (
        <Section title="Wordt nu vernietigd" stack>
          <p>
            {gaande.length === 1 ? 'Eén zaak' : `${gaande.length} zaken`}. U hoeft niets meer te doen. Dit gaat door,
            ook als u uitlogt.
          </p>
        </Section>
      ) : null}
      {held.length > 0 ? (
        <Section title="Mag nog niet weg" wide>
          {lijst(held)}
        </Section>
      ) : null}
      {later.length > 0 ? (
        <Section title="Gaat later weg" wide>
          {lijst(later)}
        </Section>
      ) : null}
    </>
  )
}

function Regel({ bestuurId, regel, today }: { bestuurId: string; regel: BewaarRegel; today: Day }) {
  const { objectId, soort, nummer, kaart, schoolNaam, vernietigenOp, aangehouden } = regel
  const href = aangehouden
    ? routes.zaakBewaren(bestuurId, objectId)
    : routes.zaakVernietigen(bestuurId, soort, objectId)
  return (
    <AgendaItem
      when={<DagStand dag={vernietigenOp} today={aangehouden ? vernietigenOp : today} />}
      task={aangehouden ? 'Bekijk waarom dit blijft' : 'Vernietig of bewaar langer'}
      href={href}
      name={<KaartNaam bestuurId={bestuurId} objectId={objectId} kaart={kaart} />}
      meta={
        <>
          {withCapital(soortTekst[soort])}
          {nummer ? (
            <>
              {' '}
              <Nr>{nummer}</Nr>
            </>
          ) : null}
          {schoolNaam ? `, ${schoolNaam}` : null}
          {aangehouden ? `. ${withCapital(houdTekst[aangehouden])}.` : null}
        </>
      }
    />
  )
}
