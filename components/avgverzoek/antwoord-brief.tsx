'use client'

import type { AvgverzoekDetail } from '@/lib/domain/avgverzoek/avgverzoek'
import type { AvgAntwoord } from '@/lib/domain/avgverzoek/avgverzoek.inhoud'
import { avgSoortTekst, besluitTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { type Datum as Day, formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { PrintRow } from '../ui/print-row'
import { Row } from '../ui/row'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { Geopend } from './geopend'

type AntwoordBriefProps = {
  verzoek: AvgverzoekDetail
  beantwoordOp: Day
  afzender: string
  mail: string
  bestuurNaam: string
}

/** The answer as a letter, opened here; on paper it is the adviser's own care. */
export function AntwoordBrief({ verzoek, beantwoordOp, afzender, mail, bestuurNaam }: AntwoordBriefProps) {
  const { id, soort, besluit, ontvangenOp, sealed } = verzoek
  return (
    <>
      <PrintRow
        back={routes.avgverzoek(sealed.bestuurId, id)}
        know="Op papier is dit niet meer verzegeld. Geef of stuur het alleen aan wie het vroeg."
      />
      <Geopend view={sealed}>
        {(kern, parts) => {
          const antwoord = latest<AvgAntwoord>(parts, 'bewijs', id)
          return (
            <Row>
              <article className="letter stack">
                <address>
                  {[afzender, 'Vertrouwenspersoon', bestuurNaam, mail].map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </address>
                <p>
                  Aan: <span className="name">{kern.naam}</span>
                </p>
                <p>{formatDatum(beantwoordOp)}</p>
                <h1>Antwoord op uw verzoek om {verzoekOm[soort]}</h1>
                <p>
                  Op {formatDatum(ontvangenOp)} kreeg ik uw verzoek: {avgSoortTekst[soort]}. Mijn besluit is:{' '}
                  {besluit ? besluitTekst[besluit].toLowerCase() : ''}.
                </p>
                <SealedText>{antwoord?.reden ?? ''}</SealedText>
                {antwoord?.antwoord ? <SealedText>{antwoord.antwoord}</SealedText> : null}
                <p>
                  Bent u het hier niet mee eens? Praat er met mij over, of met de functionaris gegevensbescherming van
                  het bestuur. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter
                  gaan.
                </p>
                <p>{afzender}</p>
              </article>
            </Row>
          )
        }}
      </Geopend>
    </>
  )
}

const verzoekOm = { inzage: 'inzage', rectificatie: 'verbetering', wissen: 'wissen' } as const
