import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Ambten } from '@/components/ambt/ambten'
import { OpDeTafel } from '@/components/meldketen/op-de-tafel'
import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { Datum } from '@/components/ui/datum'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { listGaten } from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import { combinatieZin, rolTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import { type Bestuurstafel, getBestuurstafel } from '@/lib/domain/aanstelling/bestuurstafel.queries'
import { countOnbereikbaar } from '@/lib/domain/bewaring/onbereikbaar.queries'
import { countMeldketens } from '@/lib/domain/meldketen/meldketen.queries'
import { getEvaluatie } from '@/lib/domain/reglement/reglement.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { Evaluatie } from './evaluatie'
import { Gaten } from './gaten'
import { Tekorten } from './tekorten'

export const metadata: Metadata = { title: 'Bestuurstafel' }

export default async function BestuurstafelPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const [tafel, onbereikbaar] = [await getBestuurstafel(actor), await countOnbereikbaar(actor)]
  if (!tafel) notFound()
  const [gaten, evaluatie] = [await listGaten(actor), await getEvaluatie(actor)]
  const meldingen = await countMeldketens(actor)
  const { wacht, tekorten, waarschuwingen, zonderSleutel, ambten } = tafel
  return (
    <>
      <PageHead title="Bestuurstafel" lead={standOf(tafel)} />
      <OpDeTafel
        bestuurId={bestuur}
        stand={meldingen}
        dicht={ambten.some(({ soort, dicht }) => soort === 'bestuur' && dicht)}
      />
      <Section title="Wacht op uw besluit" wide>
        {wacht.length === 0 ? (
          <Row>
            <EmptyState heading="h3">
              <p>Er wacht geen aanstelling op bevestiging.</p>
            </EmptyState>
          </Row>
        ) : (
          <Agenda unordered>
            {wacht.map(({ id, naam, rol, vanaf, isEigen }) => (
              <AgendaItem
                key={id}
                when={<Datum value={vanaf} />}
                task={isEigen ? 'Bekijk uw eigen aanstelling' : `Bevestig ${naam}`}
                href={routes.aanstelling(bestuur, id)}
                meta={isEigen ? `${rolTekst[rol]}. Een andere bestuurder bevestigt haar.` : `${rolTekst[rol]}.`}
              />
            ))}
          </Agenda>
        )}
      </Section>
      <Tekorten tekorten={tekorten} />
      <Gaten bestuurId={bestuur} gaten={gaten} />
      {waarschuwingen.length > 0 ? (
        <Section title="Past slecht bij elkaar" wide>
          <Agenda unordered>
            {waarschuwingen.map(({ id, naam, rol, combinatie }) => (
              <AgendaItem
                key={`${id}${combinatie.reden}`}
                task={`Bekijk ${naam}`}
                href={routes.aanstelling(bestuur, id)}
                meta={`${rolTekst[rol]}. ${combinatieZin(combinatie)}`}
              />
            ))}
          </Agenda>
        </Section>
      ) : null}
      <Evaluatie bestuurId={bestuur} today={actor.today} evaluatie={evaluatie} />
      <Ambten bestuurId={bestuur} ambten={ambten} />
      {onbereikbaar > 0 ? (
        <Section title="Dossiers die niemand kan openen" stack>
          <p>
            {onbereikbaar === 1 ? 'Eén dossier is' : `${onbereikbaar} dossiers zijn`} van iemand die geschorst is of
            niet meer voor u werkt. Geborgen zegt niet van wie, en niet waarover. Een klager kan opnieuw beginnen bij
            een andere vertrouwenspersoon. Na de bewaartermijn wist Geborgen dit vanzelf.
          </p>
        </Section>
      ) : null}
      {zonderSleutel.length > 0 ? (
        <Section title="Nog niet bereikbaar" stack>
          <p>Deze mensen namen hun account nog niet in gebruik. Niemand kan hun iets verzegeld sturen.</p>
          <ul className="bullets">
            {zonderSleutel.map(({ id, naam, rol }) => (
              <li key={id}>
                {naam}, {rolTekst[rol].toLowerCase()}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

function standOf({ wacht, tekorten, ambten }: Bestuurstafel): string {
  const dicht = ambten.filter((ambt) => ambt.dicht).length
  const parts = [
    wacht.length > 0
      ? wacht.length === 1
        ? 'Eén besluit wacht op u.'
        : `${wacht.length} besluiten wachten op u.`
      : '',
    tekorten.length > 0 ? 'Niet elke plek is vervuld.' : '',
    dicht > 0 ? (dicht === 1 ? 'Eén ambt kan niemand openen.' : `${dicht} ambten kan niemand openen.`) : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : 'Er vraagt nu niets om een besluit.'
}
