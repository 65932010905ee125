import type { GebeurtenisInhoud } from '@/lib/domain/formeleklacht/formeleklacht.inhoud'
import { gebeurtenisTekst, uitkomstTekst } from '@/lib/domain/formeleklacht/stappen.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import type { ItemProps } from '../dossier/item-props'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { TextLink } from '../ui/text-link'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'

type KlachtstapItemProps = Pick<ItemProps, 'detail' | 'parts'> & {
  gebeurtenis: Extract<ItemProps['gebeurtenis'], { soort: 'klachtstap' }>
}

/** In the tijdlijn of the dossier: one step of a formele klacht, with the way to all of it. */
export function KlachtstapItem({ gebeurtenis: { klacht, stap }, detail, parts }: KlachtstapItemProps) {
  const tekst = latest<GebeurtenisInhoud>(parts, 'verslagen', stap.id)?.tekst
  const uitkomst = stap.uitkomst ? uitkomstTekst[stap.uitkomst] : null
  return (
    <AgendaItem
      when={<Datum value={stap.op} />}
      title={gebeurtenisTekst(stap.soort)}
      meta={['Formele klacht', uitkomst && withCapital(uitkomst)].filter(Boolean).join('. ')}
    >
      {tekst ? (
        <SealedBlock>
          <SealedText>{tekst}</SealedText>
        </SealedBlock>
      ) : null}
      <p className="no-print">
        <TextLink href={routes.formeleKlacht(detail.sealed.bestuurId, detail.id, klacht.id)}>
          Formele klacht van {formatDatum(klacht.ingediendOp)}
        </TextLink>
      </p>
    </AgendaItem>
  )
}
