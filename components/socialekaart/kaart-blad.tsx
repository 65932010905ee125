'use client'

import type { EigenIngang, Ingang } from '@/lib/domain/socialekaart/socialekaart'
import { Button } from '../ui/button'
import { Datum } from '../ui/datum'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { IngangRegel } from './ingang-regel'

type KaartBladProps = {
  back: string
  bestuurNaam: string
  today: string
  ingangen: readonly (Ingang | EigenIngang)[]
}

/** On paper for the klager: who can help, and nothing of the case. */
export function KaartBlad({ back, bestuurNaam, today, ingangen }: KaartBladProps) {
  return (
    <>
      <div className="no-print">
        <Row
          kantlijn={
            <p className="back">
              <TextLink href={back}>Terug</TextLink>
            </p>
          }
        >
          <div className="stack">
            <p>Op dit blad staat niets over een zaak. U kunt het zo meegeven.</p>
            <p>
              <Button onClick={() => window.print()}>Druk af</Button>
            </p>
          </div>
        </Row>
      </div>
      <PageHead title="Wie kan er helpen?" kantlijn={<Datum value={today} />} lead={bestuurNaam} />
      <Section title="Bij direct gevaar" first>
        <p>Bel 112. Voor huiselijk geweld en kindermishandeling belt u Veilig Thuis: 0800 2000, dag en nacht.</p>
      </Section>
      <Section title="Hier kunt u terecht" stack>
        {ingangen.map((ingang) => (
          <IngangRegel key={ingang.id} ingang={ingang} />
        ))}
      </Section>
    </>
  )
}
