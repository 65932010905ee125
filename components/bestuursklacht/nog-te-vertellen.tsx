import type { BestuursklachtDetail } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { gedaanTekst, hoorderTekst } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

/** Of every step who must still be told, who gets a copy, and where that stands (R-KL-11). */
export function NogTeVertellen({ klacht, bestuurId }: { klacht: BestuursklachtDetail; bestuurId: string }) {
  const open = klacht.berichten.filter(({ verteldOp }) => !verteldOp)
  const stappen = klacht.stappen.filter(({ id }) => open.some(({ stapId }) => stapId === id))
  if (stappen.length === 0) return null
  return (
    <Section title="Wie moet dit nog weten?" stack>
      {stappen.map(({ id, soort, op }) => (
        <div key={id}>
          <h3>
            {gedaanTekst[soort]} van {formatDatum(op)}
          </h3>
          <ul className="bullets">
            {open
              .filter(({ stapId }) => stapId === id)
              .map(({ id: bericht, aan, afschrift, bron }) => (
                <li key={bericht}>
                  {withCapital(hoorderTekst[aan])}
                  {afschrift ? ', met een afschrift' : ''}
                  {bron ? `, volgens ${bron}` : ''}.
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p className="no-print">
        <TextLink href={routes.bestuursklachtVertellen(bestuurId, klacht.id)}>Leg vast wie het nu weet</TextLink>
      </p>
    </Section>
  )
}
