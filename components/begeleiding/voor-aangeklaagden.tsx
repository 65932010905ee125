import type { SchoolBegeleiders } from '@/lib/domain/begeleiding/begeleiding'
import { routes } from '@/lib/kernel/routes'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

type VoorAangeklaagdenProps = { bestuurId: string; scholen: readonly SchoolBegeleiders[]; route: boolean }

/** What who is accused hears from a vertrouwenspersoon or contactpersoon: the regulation and the way, and no more (R-AANG-1). */
export function VoorAangeklaagden({ bestuurId, scholen, route }: VoorAangeklaagdenProps) {
  return (
    <>
      <PageHead
        title="Voor aangeklaagden"
        lead="Komt iemand bij u over wie is geklaagd? U bent er voor klagers. Geef de klachtenregeling mee, en wijs de weg naar de begeleider. Meer doet u niet."
      />
      <Section title="Wat u kunt vertellen" stack>
        <ul className="bullets">
          <li>
            Er is een begeleider die alleen aangeklaagden helpt. De vertrouwenspersoon weet niet wat zij bespreken.
          </li>
          <li>De klachtenregeling van het bestuur zegt hoe het verdergaat. Die geldt ook voor aangeklaagden.</li>
          <li>
            Een aangeklaagde mag weten waar de klacht over gaat, zijn kant vertellen, iemand meenemen en zich
            verdedigen.
          </li>
          <li>
            Loopt de klacht bij de klachtencommissie of bij justitie? Dan past hulp van een vakbond,
            rechtsbijstandsverzekering of advocaat.
          </li>
        </ul>
        {route ? (
          <p>
            <TextLink href={routes.klachtrouteBlad(bestuurId, 'vraag_van_aangeklaagde')}>
              De route bij een vraag van een aangeklaagde
            </TextLink>
          </p>
        ) : null}
      </Section>
      <Section title="Wie begeleidt" stack>
        {scholen.map(({ schoolId, schoolNaam, begeleiders }) => (
          <div key={schoolId}>
            <h3>{schoolNaam}</h3>
            {begeleiders.length === 0 ? (
              <p>Hier is nog geen begeleider. Zeg dat deze persoon het aan de directie of het bestuur kan vragen.</p>
            ) : (
              <ul className="bullets">
                {begeleiders.map(({ naam, mail }) => (
                  <li key={mail}>
                    {naam}, {mail}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </Section>
    </>
  )
}
