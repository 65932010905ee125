import type { DoorverwijzingRegel } from '@/lib/domain/doorverwijzing/doorverwijzing'
import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { jaNeeTekst, uitkomstTekst } from '@/lib/domain/melding/melding.texts'
import { andereRegelingTekst } from '@/lib/domain/melding/triage.texts'
import { gemeldZin } from '@/lib/domain/meldplicht/meldplicht.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { Section } from '../ui/section'
import { MeldingInhoud } from './melding-inhoud'
import { Verwezen } from './verwezen'

type MeldingVerloopProps = { melding: MeldingDetail; doorverwijzingen: readonly DoorverwijzingRegel[] }

export function MeldingVerloop({ melding, doorverwijzingen }: MeldingVerloopProps) {
  const { sealed, uitkomst, triageOp, afgeslotenOp, meldplicht, andereRegeling, ontvangenOp } = melding
  return (
    <Section title="Wat er gebeurde" first wide>
      <Agenda>
        {afgeslotenOp ? (
          <AgendaItem when={<Datum value={afgeslotenOp} />} title="Melding afgesloten" meta={controleTekst(melding)}>
            <MeldingInhoud view={sealed} deel="afloop" />
          </AgendaItem>
        ) : null}
        <Verwezen regels={doorverwijzingen} view={sealed} />
        {triageOp && uitkomst ? (
          <AgendaItem
            when={<Datum value={triageOp} />}
            title={uitkomstTekst[uitkomst]}
            meta={andereRegeling ? `Andere regeling: ${andereRegelingTekst[andereRegeling]}` : null}
          >
            <MeldingInhoud view={sealed} deel="triage" />
          </AgendaItem>
        ) : null}
        {perDag(meldplicht).map((feit) => (
          <AgendaItem
            key={feit.gesteldOp + feit.uitkomst}
            when={<Datum value={feit.gesteldOp} />}
            title="Vragen van de meldplicht beantwoord"
            meta={meldplichtTekst(feit)}
          />
        ))}
        <AgendaItem when={<Datum value={ontvangenOp} />} title="Binnengekomen" />
      </Agenda>
    </Section>
  )
}

/** One line per day and outcome, however often the questions were answered. */
function perDag(feiten: MeldingDetail['meldplicht']): MeldingDetail['meldplicht'] {
  return [...new Map(feiten.map((feit) => [feit.gesteldOp + feit.uitkomst, feit])).values()]
}

function meldplichtTekst({ uitkomst, gemeldDoor, gemeldOp }: MeldingDetail['meldplicht'][number]): string {
  if (uitkomst === 'geen') return 'Geen meldplicht.'
  const gemeld = gemeldOp ? ` ${gemeldZin(gemeldDoor)} op ${formatDatum(gemeldOp)}.` : ''
  return `De wet vraagt om een melding bij het bestuur.${gemeld}`
}

function controleTekst({ controle: { opgelost, klager, veiligheid } }: MeldingDetail): string | null {
  if (!opgelost || !klager || !veiligheid) return null
  return `Opgelost: ${jaNeeTekst[opgelost]}. Genoeg voor de klager: ${jaNeeTekst[klager]}. Genoeg voor de veiligheid: ${jaNeeTekst[veiligheid]}.`
}
