import type { EigenIngang, SocialeKaart as Kaart, LandelijkeIngang } from '@/lib/domain/socialekaart/socialekaart'
import { sorteer, type Zoekvraag, zoek } from '@/lib/domain/socialekaart/socialekaart.rules'
import { routes } from '@/lib/kernel/routes'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { Datum } from '../ui/datum'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { IngangRegel } from './ingang-regel'
import { ZoekFormulier } from './zoek-formulier'
import { queryOf } from './zoekvraag'

type SocialeKaartProps = { bestuurId: string; vraag: Zoekvraag; kaart: Kaart }

export function SocialeKaart({ bestuurId, vraag, kaart }: SocialeKaartProps) {
  const eigen = sorteer(zoek(kaart.eigen, vraag))
  const landelijk = sorteer(zoek(kaart.landelijk, vraag))
  const query = queryOf(vraag)
  return (
    <>
      <PageHead title="Sociale kaart" lead="Wie er nog meer kan helpen, op school en in het land.">
        <ButtonRow>
          {kaart.mayRecord ? <ButtonLink href={routes.ingangNieuw(bestuurId)}>Voeg iemand toe</ButtonLink> : null}
          <ButtonLink variant="second" href={`${routes.socialeKaartAfdrukken(bestuurId)}${query ? `?${query}` : ''}`}>
            Druk af voor de klager
          </ButtonLink>
        </ButtonRow>
      </PageHead>
      <Section title="Zoeken" first>
        <ZoekFormulier action={routes.socialeKaart(bestuurId)} vraag={vraag} />
      </Section>
      <Section title={`Op school en in de buurt (${eigen.length})`} stack>
        {eigen.length === 0 ? <NietsEigen query={query} /> : null}
        {eigen.map((ingang) => (
          <Eigen
            key={ingang.id}
            ingang={ingang}
            href={kaart.mayRecord ? routes.ingangWijzigen(bestuurId, ingang.id) : null}
          />
        ))}
      </Section>
      <Section title={`In het hele land (${landelijk.length})`} stack>
        {landelijk.length === 0 ? <p>Niets gevonden. Zoek met minder woorden.</p> : null}
        {landelijk.map((ingang) => (
          <Landelijk key={ingang.id} ingang={ingang} />
        ))}
      </Section>
    </>
  )
}

function NietsEigen({ query }: { query: string }) {
  return query ? (
    <p>Niets gevonden. Zoek met minder woorden.</p>
  ) : (
    <p>Hier staat nog niemand. Voeg bijvoorbeeld de mentor, de jeugdarts of het schoolmaatschappelijk werk toe.</p>
  )
}

function Eigen({ ingang, href }: { ingang: EigenIngang; href: string | null }) {
  return (
    <IngangRegel ingang={ingang}>
      <p className="meta">
        {ingang.schoolNaam ? `Voor ${ingang.schoolNaam}.` : 'Voor alle scholen van het bestuur.'}{' '}
        {href ? (
          <TextLink href={href}>
            Wijzig<span className="visually-hidden"> {ingang.naam}</span>
          </TextLink>
        ) : null}
      </p>
    </IngangRegel>
  )
}

function Landelijk({ ingang }: { ingang: LandelijkeIngang }) {
  return (
    <IngangRegel ingang={ingang}>
      <p className="meta">
        Bron: {ingang.bron}. Bekeken op <Datum value={ingang.gezienOp} form="kort" />.
      </p>
    </IngangRegel>
  )
}
