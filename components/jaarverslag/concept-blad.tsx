import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { ConceptDetail } from '@/lib/domain/jaarverslag/jaarverslag'
import { dagenVan } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { waaromNogNiet } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { ConceptVerslag } from './concept-verslag'
import { Indieningen } from './indieningen'
import { VerborgenLijst } from './verborgen-lijst'

type ConceptBladProps = { bestuurId: string; concept: ConceptDetail; today: Day }

/** The report as it will be read, with what its maker must know besides; until the bijdragen are closed, without figures. */
export function ConceptBlad({ bestuurId, concept, today }: ConceptBladProps) {
  const { id, schooljaar, versie, voorproef } = concept
  const { van, tot } = dagenVan(schooljaar)
  return (
    <>
      <PageHead
        kantlijn={<Back href={routes.jaarverslag(bestuurId)}>Alle jaren</Back>}
        caption={versie > 1 ? `Verbetering, versie ${versie}` : 'Concept'}
        title={`Jaarverslag ${schooljaarTekst(schooljaar)}`}
        lead={
          voorproef
            ? 'Zo komt het verslag eruit te zien. Alleen u ziet deze pagina.'
            : 'De cijfers komen erbij als u de bijdragen sluit. Alleen u ziet deze pagina.'
        }
      >
        <p className="meta">
          Gaat over <Datum value={van} /> tot en met <Datum value={tot} />.
        </p>
        <ButtonRow>
          <ButtonLink href={routes.jaarverslagConcept(bestuurId, id, 'schrijven')}>Schrijf de tekst</ButtonLink>
          {today > tot && !voorproef ? (
            <TextLink href={routes.jaarverslagConcept(bestuurId, id, 'sluiten')}>Sluit de bijdragen</TextLink>
          ) : null}
          {voorproef ? (
            <>
              <TextLink href={routes.jaarverslagConcept(bestuurId, id, 'publiceren')}>Nakijken en publiceren</TextLink>
              <TextLink href={routes.jaarverslagConcept(bestuurId, id, 'voorbeeld')}>
                Wat kan een directeur opmaken?
              </TextLink>
            </>
          ) : null}
          <TextLink href={routes.jaarverslagConcept(bestuurId, id, 'weggooien')}>Gooi weg</TextLink>
        </ButtonRow>
      </PageHead>
      {today <= tot ? (
        <Row>
          <Notice title="Dit schooljaar loopt nog">
            <p>
              Schrijven kan al. De bijdragen sluiten en publiceren kan na <Datum value={tot} />.
            </p>
          </Notice>
        </Row>
      ) : null}
      <Section title="Wie cijfers indiende" stack>
        <Indieningen indieningen={concept.indieningen} geslotenOp={voorproef?.geslotenOp ?? null} />
        {voorproef ? null : <p>{waaromNogNiet}</p>}
        <p>
          <TextLink href={routes.bijdrage(bestuurId, schooljaar)}>Bekijk uw eigen cijfers</TextLink>
        </p>
      </Section>
      {voorproef ? (
        <Section title="Wat u niet laat zien, en waarom" stack>
          <VerborgenLijst verborgen={voorproef.verborgen} scholen={voorproef.scholen} />
        </Section>
      ) : null}
      <ConceptVerslag concept={concept} />
    </>
  )
}
