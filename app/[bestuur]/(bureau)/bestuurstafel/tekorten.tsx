import { Section } from '@/components/ui/section'
import { State } from '@/components/ui/state'
import { grondTekst, tekortTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import type { Bestuurstafel } from '@/lib/domain/aanstelling/bestuurstafel.queries'

/** Who is missing, and whether that is a duty (R-AANST-2). */
export function Tekorten({ tekorten }: Pick<Bestuurstafel, 'tekorten'>) {
  if (tekorten.length === 0) return null
  const bindend = tekorten.some((tekort) => 'grond' in tekort && tekort.grond !== 'advies')
  return (
    <Section
      title="Plekken die niet vervuld zijn"
      kantlijn={bindend ? <State kind="attention">Verplicht</State> : null}
      stack
    >
      <ul className="bullets">
        {tekorten.map((tekort) =>
          tekort.soort === 'minder_dan_twee' ? (
            <li key={tekort.soort}>
              {tekort.aantal === 0 ? 'Er is geen vertrouwenspersoon.' : 'Er is één vertrouwenspersoon.'} Liefst zijn het
              er minstens twee, een vrouw en een man. Zo valt er iets te kiezen.
            </li>
          ) : (
            <li key={`${tekort.soort}${tekort.schoolId}`}>
              {tekort.grond === 'advies' ? tekort.schoolNaam : <strong>{tekort.schoolNaam}</strong>}{' '}
              {tekortTekst[tekort.soort]}. {grondTekst[tekort.grond]}
            </li>
          ),
        )}
      </ul>
    </Section>
  )
}
