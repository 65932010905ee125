'use client'

import type { AvgverzoekDetail } from '@/lib/domain/avgverzoek/avgverzoek'
import type { AvgAntwoord } from '@/lib/domain/avgverzoek/avgverzoek.inhoud'
import { antwoordBrief } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { BriefBlad } from '../pdf/brief-blad'
import { BriefKnoppen } from '../pdf/brief-knoppen'
import { Back } from '../ui/back'
import { Row } from '../ui/row'
import { latest } from '../vault/parts'
import { Geopend } from './geopend'

type AntwoordBriefProps = {
  verzoek: AvgverzoekDetail
  beantwoordOp: Day
  afzender: { afzender: string; mail: string; bestuurNaam: string }
}

/** The answer as a letter, opened here; on paper it is the adviser's own care. */
export function AntwoordBrief({ verzoek, beantwoordOp, afzender }: AntwoordBriefProps) {
  const { id, sealed } = verzoek
  return (
    <Geopend view={sealed}>
      {({ naam }, parts) => {
        const antwoord = latest<AvgAntwoord>(parts, 'bewijs', id)
        const woorden = { reden: antwoord?.reden ?? '', gegeven: antwoord?.antwoord ?? '' }
        const brief = antwoordBrief({ verzoek, beantwoordOp, naam, afzender, ...woorden })
        return (
          <Row kantlijn={<Back href={routes.avgverzoek(sealed.bestuurId, id)} />}>
            <BriefKnoppen brief={brief} bestand="antwoord-op-avg-verzoek.pdf" wat="de brief">
              <p>
                Op papier en als PDF is dit niet meer verzegeld. Geef of stuur het alleen aan wie het vroeg, en wis de
                PDF daarna van uw computer.
              </p>
            </BriefKnoppen>
            <BriefBlad brief={brief} />
          </Row>
        )
      }}
    </Geopend>
  )
}
