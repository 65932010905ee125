import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { Leesverslag } from '@/lib/domain/jaarverslag/jaarverslag'
import { dagenVan } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { TextLink } from '../ui/text-link'
import { Reacties, UwReactie } from './reacties'
import { Verslag } from './verslag'

type LeesbladProps = { bestuurId: string; verslag: Leesverslag; school: string | undefined; mayAnswer: boolean }

/** A published jaarverslag, readable without script. */
export function Leesblad({ bestuurId, verslag, school, mayAnswer }: LeesbladProps) {
  const { schooljaar, versie, versies, teksten, antwoorden } = verslag
  const { van, tot } = dagenVan(schooljaar)
  const last = Math.max(...versies.map((one) => one.versie))
  const href = routes.jaarverslagLezen(bestuurId, schooljaar, versie)
  const answers = mayAnswer && versie === last ? routes.jaarverslagBeantwoorden(bestuurId, schooljaar) : null
  const chosen = verslag.scholen.find(({ id }) => id === school)
  return (
    <>
      <PageHead
        kantlijn={<Back href={routes.jaarverslagen(bestuurId)}>Alle jaarverslagen</Back>}
        caption={chosen ? `Jaarverslag ${schooljaarTekst(schooljaar)}` : undefined}
        title={chosen ? chosen.naam : `Jaarverslag vertrouwenspersonen ${schooljaarTekst(schooljaar)}`}
        lead={
          chosen
            ? 'De cijfers van deze school, zoals ze in het jaarverslag staan.'
            : 'Wat er in dit schooljaar bij de vertrouwenspersonen binnenkwam, wat daarvan te leren is, en wat zij aanraden.'
        }
      >
        <p className="meta">
          Gaat over <Datum value={van} /> tot en met <Datum value={tot} />. Vastgesteld op{' '}
          <Datum value={verslag.gepubliceerdOp} />, versie {versie}. Geschreven door {verslag.maker}.
        </p>
        <ButtonRow>
          {chosen ? <TextLink href={href}>Het hele jaarverslag</TextLink> : null}
          {answers && !chosen ? <ButtonLink href={answers}>Geef uw reactie</ButtonLink> : null}
          <a href={routes.jaarverslagBytes(bestuurId, schooljaar, versie, 'pdf')}>Bewaar als PDF</a>
          <a href={routes.jaarverslagBytes(bestuurId, schooljaar, versie, 'csv')}>Bewaar de cijfers (CSV)</a>
        </ButtonRow>
        {versies.length > 1 ? (
          <p className="meta">
            Andere versies:{' '}
            {versies
              .filter((one) => one.versie !== versie)
              .map((one) => (
                <TextLink key={one.versie} href={routes.jaarverslagLezen(bestuurId, schooljaar, one.versie)}>
                  versie {one.versie}{' '}
                </TextLink>
              ))}
          </p>
        ) : null}
      </PageHead>
      {versie < last ? (
        <Row>
          <Notice kind="attention" title="Er is een nieuwere versie">
            <p>
              <TextLink href={routes.jaarverslagLezen(bestuurId, schooljaar)}>Lees de nieuwste versie</TextLink>. Deze
              blijft staan zoals hij was.
            </p>
          </Notice>
        </Row>
      ) : null}
      <Verslag
        verslag={verslag}
        teksten={chosen ? null : teksten}
        school={chosen?.id ?? null}
        schoolHref={(id) => `${href}&school=${id}`}
        slot={
          chosen ? null : (
            <>
              <Reacties antwoorden={antwoorden} />
              {answers ? <UwReactie href={answers} /> : null}
            </>
          )
        }
      />
    </>
  )
}
