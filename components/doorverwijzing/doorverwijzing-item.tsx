import type { DoorverwijzingRegel } from '@/lib/domain/doorverwijzing/doorverwijzing'
import type { DoorverwijzingInhoud } from '@/lib/domain/doorverwijzing/doorverwijzing.inhoud'
import { doelTekst, standTekst } from '@/lib/domain/doorverwijzing/doorverwijzing.texts'
import { routes } from '@/lib/kernel/routes'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { TextLink } from '../ui/text-link'
import { SealedText } from '../vault/sealed-text'

type DoorverwijzingItemProps = {
  doorverwijzing: DoorverwijzingRegel
  inhoud: DoorverwijzingInhoud | null
  bestuurId: string
  soort: 'melding' | 'dossier'
}

export function DoorverwijzingItem({ doorverwijzing, inhoud, bestuurId, soort }: DoorverwijzingItemProps) {
  const { id, objectId, afgesprokenOp, opgevolgdOp } = doorverwijzing
  const tekst = [inhoud?.verteld, inhoud?.waaromKoud, inhoud?.vervolg].filter(Boolean).join('\n\n')
  return (
    <AgendaItem
      when={<Datum value={afgesprokenOp} />}
      title={`Doorverwezen naar ${doelTekst(doorverwijzing)}`}
      meta={standTekst(doorverwijzing)}
    >
      {tekst ? (
        <SealedBlock>
          <SealedText>{tekst}</SealedText>
        </SealedBlock>
      ) : null}
      {opgevolgdOp ? null : (
        <p className="no-print">
          <TextLink href={routes.doorverwijzingOpvolgen(bestuurId, soort, objectId, id)}>
            Leg vast of het gelukt is
          </TextLink>
        </p>
      )}
    </AgendaItem>
  )
}
