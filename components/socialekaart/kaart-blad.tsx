import type { EigenIngang, Ingang } from '@/lib/domain/socialekaart/socialekaart'
import { Datum } from '../ui/datum'
import { PageHead } from '../ui/page-head'
import { PrintRow } from '../ui/print-row'
import { Section } from '../ui/section'
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
      <PrintRow back={back} know="Op dit blad staat niets over een zaak. U kunt het zo meegeven." />
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
