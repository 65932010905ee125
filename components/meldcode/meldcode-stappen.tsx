import { type MeldcodeBlad, meldcodeStappen } from '@/lib/domain/meldcode/meldcode'
import { adviseertTekst, loperTekst, meldcodeTekst } from '@/lib/domain/meldcode/meldcode.texts'
import { routes } from '@/lib/kernel/routes'
import { SchoolKeuze } from '../routesjabloon/school-keuze'
import { IngangRegel } from '../socialekaart/ingang-regel'
import { AsideSection } from '../ui/aside-section'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { WithAside } from '../ui/with-aside'
import { MeldcodeVerwijzing } from './meldcode-verwijzing'

/** What to do where it may not be safe at home: who runs the five steps at this school, and the steps (R-CODE-1, R-CODE-2). */
export function MeldcodeStappen({ bestuurId, blad }: { bestuurId: string; blad: MeldcodeBlad }) {
  const { loper, functionarissen, veiligThuis, adviseert, school, scholen, zaak } = blad
  const hrefOf = (id: string | null) => routes.meldcode(bestuurId, id)
  return (
    <>
      <PageHead
        title="Meldcode: is het thuis niet veilig?"
        caption={school?.naam ?? 'Alle scholen'}
        lead={loperTekst[school || loper === 'aandachtsfunctionaris' ? loper : 'kies_school']}
      >
        {adviseert ? <p>{adviseertTekst}</p> : null}
      </PageHead>
      <Row>
        <Notice title="Is er nu gevaar?">
          <p>Bel 112.</p>
        </Notice>
      </Row>
      <WithAside
        section
        aside={
          zaak ? null : (
            <AsideSection title="Voor welke school?">
              <SchoolKeuze scholen={scholen} gekozen={school?.id ?? null} hrefOf={hrefOf} />
            </AsideSection>
          )
        }
      >
        {zaak ? <MeldcodeVerwijzing bestuurId={bestuurId} zaak={zaak} loper={loper} /> : null}
        <Section title="Hier belt u" stack first={!zaak}>
          {functionarissen.map((ingang) => (
            <IngangRegel key={ingang.id} ingang={ingang} />
          ))}
          <IngangRegel ingang={veiligThuis} />
        </Section>
        <Section title="De vijf stappen">
          <ol className="numbers">
            {meldcodeStappen.map((stap) => (
              <li key={stap}>
                <strong>{meldcodeTekst[stap].naam}.</strong> {meldcodeTekst[stap].uitleg}
              </li>
            ))}
          </ol>
        </Section>
      </WithAside>
    </>
  )
}
