import type { ToestemmingOverzicht, ToestemmingRegel } from '@/lib/domain/dossier/toestemmingen.rules'
import { type Punt, WEKEN_TEVOREN } from '@/lib/domain/toestemming/overzicht.rules'
import { puntTekst, soortTekst, waarvoorTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { KaartNaam } from '../vault/kaart-naam'

type Props = ToestemmingOverzicht & { bestuurId: string }
type Aandachtspunt = { regel: ToestemmingRegel; punt: Punt }

/** Over all own cases: what ran out, what runs out, and what is missing before something usual or planned. */
export function AandachtLijst({ bestuurId, regels, vertrekOp }: Props) {
  const punten = regels.flatMap((regel) => regel.punten.map((punt): Aandachtspunt => ({ regel, punt })))
  return (
    <>
      <PageHead
        title="Toestemmingen"
        lead="Wat afloopt, wat verlopen is en wat u nog moet vragen, in al uw open dossiers."
        kantlijn={<TextLink href={routes.dossiers(bestuurId)}>Alle dossiers</TextLink>}
      >
        {vertrekOp ? (
          <p>
            Uw aanstelling eindigt op <Datum value={vertrekOp} />. Vraag de klagers voor die tijd of u hun dossier mag
            overdragen.
          </p>
        ) : null}
      </PageHead>
      {punten.length === 0 ? (
        <Row>
          <EmptyState>Er loopt niets af, en er ontbreekt niets.</EmptyState>
        </Row>
      ) : (
        (['verlopen', 'loopt_af', 'ontbreekt'] as const).map((wat) => (
          <Deel key={wat} bestuurId={bestuurId} wat={wat} punten={punten.filter(({ punt }) => punt.wat === wat)} />
        ))
      )}
    </>
  )
}

function Deel({ bestuurId, wat, punten }: { bestuurId: string; wat: Punt['wat']; punten: readonly Aandachtspunt[] }) {
  if (punten.length === 0) return null
  return (
    <Section title={titels[wat]} wide>
      <Agenda>
        {[...punten].sort(byDay).map(({ regel, punt }) => (
          <AgendaItem
            key={`${regel.id}-${punt.soort}-${punt.op}`}
            when={
              punt.op ? (
                <>
                  {puntTekst[wat]} <Datum value={punt.op} />
                </>
              ) : null
            }
            task={soortTekst[punt.soort]}
            href={routes.dossierAct(bestuurId, regel.id, 'toestemmingen')}
            name={<KaartNaam bestuurId={bestuurId} objectId={regel.id} kaart={regel.kaart} leeg="Geen naam" />}
            meta={
              <>
                Dossier <Nr>{regel.nummer}</Nr>. {waarvoorTekst[punt.soort]}
              </>
            }
          />
        ))}
      </Agenda>
    </Section>
  )
}

const titels = {
  verlopen: 'Verlopen',
  loopt_af: `Loopt af binnen ${WEKEN_TEVOREN} weken`,
  ontbreekt: 'Nog te vragen',
} as const

function byDay(a: Aandachtspunt, b: Aandachtspunt): number {
  return (a.punt.op ?? '').localeCompare(b.punt.op ?? '') || a.regel.nummer.localeCompare(b.regel.nummer)
}
