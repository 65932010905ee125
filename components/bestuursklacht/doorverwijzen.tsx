import type { Klachtadressen } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { routes } from '@/lib/kernel/routes'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

/** R-KL-7: who receives one without being the bestuur or the committee sends the klager on at once, and keeps silent. */
export function Doorverwijzen({ bestuurId, adressen }: { bestuurId: string; adressen: Klachtadressen }) {
  const { bestuurNaam, bestuurders, commissie, ontvangt } = adressen
  const bereik = [
    ['Adres', commissie?.adres],
    ['Telefoon', commissie?.telefoon],
    ['Mail', commissie?.mail],
    ['Website', commissie?.site],
  ] as const
  return (
    <>
      <PageHead
        title="U kreeg een formele klacht"
        lead="Een formele klacht hoort bij het bestuur of bij de klachtencommissie. Alleen zij mogen haar aannemen."
      />
      <Section title="Wat u doet" stack first>
        <ol className="bullets">
          <li>Vertel de klager meteen dat u de klacht niet mag aannemen, en waar hij of zij wel terechtkan.</li>
          <li>Geef de brief terug. Maak geen kopie en lees niet verder dan nodig is.</li>
          <li>Praat er met niemand over, ook niet met uw directeur of een collega.</li>
          <li>Stuur zelf niets door. Dat doet u alleen als de klager u dat vraagt.</li>
        </ol>
        <p>
          De klager kiest zelf: het bestuur of de commissie. Wacht niet tot u tijd hebt, want voor een klacht is er in
          de regel een jaar.
        </p>
        {ontvangt ? (
          <p>
            Zit u in het bestuur?{' '}
            <TextLink href={routes.bestuursklachtNieuw(bestuurId)}>Leg dan vast dat u de klacht kreeg</TextLink>.
          </p>
        ) : null}
      </Section>
      <Section title="Waar de klager terechtkan" stack>
        <h3>Het bestuur</h3>
        <p>
          {bestuurNaam}
          {bestuurders.length > 0 ? `: ${bestuurders.join(', ')}` : ''}.
        </p>
        <h3>De klachtencommissie</h3>
        {commissie ? (
          <>
            <p>{commissie.naam}</p>
            <Facts coded>
              {bereik.map(([label, waarde]) =>
                waarde ? (
                  <Fact key={label} label={label}>
                    {waarde}
                  </Fact>
                ) : null,
              )}
            </Facts>
          </>
        ) : (
          <p>Uw bestuur legde nog niet vast welke klachtencommissie het heeft. Vraag het de bestuurder.</p>
        )}
      </Section>
    </>
  )
}
