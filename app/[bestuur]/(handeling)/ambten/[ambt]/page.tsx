import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AmbtGeven } from '@/components/ambt/ambt-geven'
import { AmbtWoorden } from '@/components/ambt/ambt-woorden'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { getAmbtGeven } from '@/lib/domain/ambt/ambt.queries'
import { ambtTekst, standTekst } from '@/lib/domain/ambt/ambt.texts'
import { may } from '@/lib/domain/toegang/toegang.access'
import { isId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { grantAmbtAction } from './grant-ambt.action'

export const metadata: Metadata = { title: 'Sleutel van een ambt' }

type AmbtPageProps = { params: Promise<{ bestuur: string; ambt: string }> }

const niets = ['geen_houder', 'niemand_ingeschreven']

/** Giving the key of one office, with what that means before it is done: the bestuur's, or that of a school's directeur. */
export default async function AmbtPage({ params }: AmbtPageProps) {
  const { bestuur, ambt: welk } = await params
  const [soort, schoolId] = welk === 'bestuur' ? (['bestuur', null] as const) : (['directeur', welk] as const)
  if (schoolId && !isId(schoolId)) notFound()
  const actor = await requireActor(bestuur)
  const found = await getAmbtGeven(actor, { soort, schoolId })
  if (!found) notFound()
  const { stand, houders, ambt, eigen, kluis, schoolNaam } = found
  const maakt = may(actor, 'ambt:grant')
  const terug = maakt ? routes.bestuurstafel(bestuur) : routes.directietafel(bestuur)
  const vraag = ambt && !eigen ? houders.filter(({ heeftSleutel }) => heeftSleutel) : []
  const ambtNaam = ambtTekst[soort].toLowerCase()
  const naam = schoolNaam ? `${ambtNaam} van ${schoolNaam}` : ambtNaam
  return (
    <>
      <PageHead title={`Sleutel: ${naam}`} lead={standTekst[stand]} />
      {niets.includes(stand) ? null : (
        <>
          <Section title="Wat er gebeurt" first stack>
            <ul className="bullets">
              <li>
                Uw browser maakt de sleutel en verzegelt haar voor wie dit ambt heeft. De server kan haar niet openen.
              </li>
              {stand === 'vernieuwen' ? (
                <li>Nieuwe stukken gaan naar de nieuwe sleutel. Wat er al was, gaat er ook mee open.</li>
              ) : null}
              <li>U krijgt twaalf woorden op papier voor de kluis van het bestuur, als er een nieuwe sleutel komt.</li>
            </ul>
            <p>Wie haar krijgt:</p>
            <ul className="bullets">
              {houders.map((houder) => (
                <li key={houder.accountId}>
                  {houder.naam}
                  {houder.publicKey ? '' : ': nog niet, want het account is nog niet in gebruik'}
                </li>
              ))}
            </ul>
          </Section>
          {kluis ? (
            <Section title="Niemand heeft de sleutel meer" stack>
              <p>
                In de kluis van het bestuur ligt een papier met twaalf woorden. Daarmee gaat dit ambt weer open, met
                alles wat eerder is verzegeld. Wie dit ambt nu heeft, krijgt een nieuwe sleutel.
              </p>
            </Section>
          ) : ambt && !eigen && stand !== 'delen' && vraag.length === 0 ? (
            <Section title="U hebt de vorige sleutel niet" stack>
              <p>
                Maakt u nu een nieuwe sleutel, dan gaat niet meer open wat eerder voor dit ambt is verzegeld. Vraag
                eerst iemand die de vorige sleutel nog heeft, om de nieuwe te maken.
              </p>
            </Section>
          ) : null}
          {ambt && eigen ? (
            <Section title="De zes woorden van dit ambt" stack>
              <p>Wie iets voor dit ambt verzegelt, vergelijkt deze woorden met u.</p>
              <AmbtWoorden bestuurId={bestuur} ambt={ambt} eigen={eigen} />
            </Section>
          ) : null}
          {vraag.length > 0 ? (
            <Section title="Vraag om de sleutel" stack>
              <p>
                {vraag.map(({ naam: wie }) => wie).join(' en ')} heeft de sleutel, u niet. Vraag om hem door te geven.
                Een nieuwe sleutel van u zou alles sluiten wat eerder voor dit ambt is verzegeld.
              </p>
            </Section>
          ) : maakt || eigen ? (
            <Section title="Uw besluit" stack>
              <AmbtGeven
                bestuurId={bestuur}
                soort={soort}
                schoolId={schoolId}
                naam={naam}
                stand={stand}
                ambt={ambt}
                eigen={eigen}
                kluis={kluis}
                houders={houders}
                action={grantAmbtAction.bind(null, bestuur)}
                next={terug}
              />
            </Section>
          ) : (
            <Section title="Vraag het bestuur" stack>
              <p>Dit ambt heeft nog geen sleutel die u kunt doorgeven. Een bestuurder maakt haar voor u.</p>
            </Section>
          )}
        </>
      )}
      <Row className="section no-print">
        <TextLink href={terug}>{maakt ? 'Terug naar de bestuurstafel' : 'Terug naar de directietafel'}</TextLink>
      </Row>
    </>
  )
}
