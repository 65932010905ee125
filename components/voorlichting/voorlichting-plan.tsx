import type { VoorlichtingRegel, Voorlichtingsplan } from '@/lib/domain/voorlichting/voorlichting'
import * as texts from '@/lib/domain/voorlichting/voorlichting.texts'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

type VoorlichtingPlanProps = { plan: Voorlichtingsplan; bestuurId: string }

/** The year in its four periods. */
export function VoorlichtingPlan({ plan: { periodes, schooljaar }, bestuurId }: VoorlichtingPlanProps) {
  return periodes.map(({ periode, regels }, nr) => (
    <Section key={periode} title={texts.periodeTekst[periode]} wide first={nr === 0}>
      {regels.length > 0 ? (
        <Agenda unordered>
          {regels.map((regel) => (
            <Regel key={regel.id} regel={regel} bestuurId={bestuurId} />
          ))}
        </Agenda>
      ) : (
        <Row>
          <p>
            Nog niets.{' '}
            <TextLink href={routes.voorlichtingNieuw(bestuurId, schooljaar, periode)}>
              Plan iets in periode {periode}
            </TextLink>
          </p>
        </Row>
      )}
    </Section>
  ))
}

function Regel({ regel, bestuurId }: { regel: VoorlichtingRegel; bestuurId: string }) {
  const { id, activiteit, stand, schoolNaam, doelgroep, vorm } = regel
  const open = stand === 'gepland'
  return (
    <AgendaItem
      when={texts.wanneerTekst(regel) || texts.standTekst[stand]}
      task={activiteit}
      href={open ? routes.voorlichtingAct(bestuurId, id, 'wijzigen') : undefined}
      meta={
        <>
          {texts.doelgroepTekst[doelgroep]}. {texts.vormTekst[vorm]}. {schoolNaam ?? 'Alle scholen'}. {nodig(regel)}
        </>
      }
    >
      {open ? (
        <p className="no-print">
          <TextLink href={routes.voorlichtingAct(bestuurId, id, 'afronden')}>Leg vast hoe het ging</TextLink>
        </p>
      ) : null}
    </AgendaItem>
  )
}

/** "Nodig: een lokaal. Tijd: 1 uur." */
function nodig({ middelen, minuten, besteed }: VoorlichtingRegel): string {
  const tijd = besteed ?? minuten
  return [middelen ? `Nodig: ${middelen}.` : '', tijd ? `Tijd: ${texts.duurTekst(tijd)}.` : '']
    .filter(Boolean)
    .join(' ')
}
