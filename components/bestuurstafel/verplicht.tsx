import type { Gat } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import { gatZin } from '@/lib/domain/aanspreekpunt/aanspreekpunt.texts'
import { grondTekst, tekortTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import { isBindend, type Tekort } from '@/lib/domain/aanstelling/bezetting.rules'
import { routes } from '@/lib/kernel/routes'
import { Section } from '../ui/section'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'

type Met = Tekort & { schoolNaam: string | null }

/** R-AANST-2: places that cao or regulation says must be filled, apart from what is only preferred. */
export function Verplicht({ bestuurId, tekorten }: { bestuurId: string; tekorten: readonly Met[] }) {
  const bindend = tekorten.filter(isBindend)
  if (bindend.length === 0) return null
  return (
    <Section title="Plekken die niet vervuld zijn" kantlijn={<State kind="attention">Verplicht</State>} stack>
      <ul className="bullets">
        {bindend.map((tekort) => (
          <li key={keyOf(tekort)}>
            <strong>{tekort.schoolNaam}</strong> {zinVan(tekort)}
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={routes.aanstellingVoorbereiden(bestuurId)}>Bereid een aanstelling voor</TextLink>
      </p>
    </Section>
  )
}

/** R-AANST-7: schools without whom the law asks for against pesten. */
export function Gaten({ bestuurId, gaten }: { bestuurId: string; gaten: readonly Gat[] }) {
  if (gaten.length === 0) return null
  return (
    <Section title="Pesten: nog niemand aangewezen" kantlijn={<State kind="attention">Verplicht</State>} stack>
      <ul className="bullets">
        {gaten.map((gat) => (
          <li key={`${gat.schoolId}${gat.taak}`}>{gatZin(gat)}</li>
        ))}
      </ul>
      <p>
        <TextLink href={routes.aanspreekpunten(bestuurId)}>Wijs iemand aan</TextLink>
      </p>
    </Section>
  )
}

/** What would be better, as lines of a list. */
export function raadOf(tekorten: readonly Met[]): { key: string; zin: string }[] {
  return tekorten
    .filter((tekort) => !isBindend(tekort))
    .map((tekort) => ({
      key: keyOf(tekort),
      zin:
        tekort.soort === 'minder_dan_twee'
          ? `${tekort.aantal === 0 ? 'Er is geen vertrouwenspersoon.' : 'Er is één vertrouwenspersoon.'} Liefst zijn het er minstens twee, een vrouw en een man. Zo valt er iets te kiezen.`
          : `${tekort.schoolNaam} ${zinVan(tekort)}`,
    }))
}

function zinVan(tekort: Met): string {
  return tekort.soort === 'minder_dan_twee' ? '' : `${tekortTekst[tekort.soort]}. ${grondTekst[tekort.grond]}`
}

function keyOf(tekort: Met): string {
  return `${tekort.soort}${'schoolId' in tekort ? tekort.schoolId : ''}`
}
