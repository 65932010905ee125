import type { Aanspreekpunt, PestenBijSchool } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import { taakTekst } from '@/lib/domain/aanspreekpunt/aanspreekpunt.texts'
import { Section } from '../ui/section'

/** R-AANST-7: whom to ask about pesten at this school, in the route. */
export function PestenRegels({ pesten }: { pesten: PestenBijSchool }) {
  const { aanspreekpunten, coordinatoren, vanzelf } = pesten
  return (
    <Section title="Gaat het om pesten?" stack>
      <p>
        {taakTekst.aanspreekpunt.naam}: {aanspreekpunten.length > 0 ? namenVan(aanspreekpunten) : null}
        {vanzelf ? 'de vertrouwenspersoon van deze school.' : null}
        {aanspreekpunten.length === 0 && !vanzelf ? 'deze school heeft nog niemand aangewezen.' : null}
      </p>
      {coordinatoren.length > 0 ? (
        <p>
          {taakTekst.coordinator.naam}: {namenVan(coordinatoren)}
        </p>
      ) : null}
    </Section>
  )
}

function namenVan(punten: readonly Aanspreekpunt[]): string {
  return `${punten.map(({ naam, bereik }) => `${naam} (${bereik})`).join(', ')}.`
}
