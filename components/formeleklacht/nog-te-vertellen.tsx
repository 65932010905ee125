import type { KlachtDossier } from '@/lib/domain/formeleklacht/formeleklacht'
import { partijTekst } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { gebeurtenisTekst } from '@/lib/domain/formeleklacht/stappen.texts'
import { withCapital } from '@/lib/kernel/capital'
import { routes } from '@/lib/kernel/routes'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

/** Of every step who must still be told, and by whom (R-KL-11). */
export function NogTeVertellen({ klacht, bestuurId }: { klacht: KlachtDossier; bestuurId: string }) {
  const open = klacht.berichten.filter(({ verteldOp }) => !verteldOp)
  const stappen = klacht.gebeurtenissen.filter(({ id }) => open.some(({ gebeurtenisId }) => gebeurtenisId === id))
  if (stappen.length === 0) return null
  return (
    <Section title="Wie moet dit nog weten?" stack>
      {stappen.map(({ id, soort }) => (
        <div key={id}>
          <h3>{gebeurtenisTekst(soort)}</h3>
          <ul className="bullets">
            {open
              .filter(({ gebeurtenisId }) => gebeurtenisId === id)
              .map(({ id: bericht, door, aan }) => (
                <li key={bericht}>
                  {withCapital(partijTekst[aan])} hoort dit van {partijTekst[door]}.
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p className="no-print">
        <TextLink href={routes.formeleKlacht(bestuurId, klacht.objectId, klacht.id, 'vertellen')}>
          Leg vast wie het nu weet
        </TextLink>
      </p>
    </Section>
  )
}
