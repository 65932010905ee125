import type { Gebeurtenis } from '@/lib/domain/dossier/verloop.rules'
import type { Gesprek } from '@/lib/domain/gesprek/gesprek'
import type { GesprekInhoud } from '@/lib/domain/gesprek/gesprek.inhoud'
import { gesprekTitel, informatieTekst, soortTekst } from '@/lib/domain/gesprek/gesprek.texts'
import { withCapital } from '@/lib/kernel/capital'
import { routes } from '@/lib/kernel/routes'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { TextLink } from '../ui/text-link'
import { MetNamen } from '../vault/namen'
import { revisionsOf } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { EarlierTexts } from './earlier-texts'
import type { ItemProps } from './item-props'

/** A conversation with its report; what stood there before a correction can still be read. */
export function GesprekItem({
  gebeurtenis: { gesprek },
  detail,
  parts,
  acts,
}: ItemProps<Extract<Gebeurtenis, { soort: 'gesprek' }>>) {
  const [now, ...before] = revisionsOf<GesprekInhoud>(parts, 'verslagen', gesprek.id)
  return (
    <AgendaItem when={<Datum value={gesprek.op} />} title={gesprekTitel(gesprek)} meta={metaOf(gesprek)}>
      {now ? (
        <SealedBlock>
          <div className="stack">
            {now.wie ? (
              <p>
                Met <MetNamen>{now.wie}</MetNamen>.
              </p>
            ) : null}
            <SealedText>{now.verslag}</SealedText>
            {now.afspraken ? (
              <>
                <h4>Afgesproken</h4>
                <SealedText>{now.afspraken}</SealedText>
              </>
            ) : null}
            <EarlierTexts
              texts={before.map(({ revisie, verslag, afspraken }) => ({
                revisie,
                tekst: [verslag, afspraken].filter(Boolean).join('\n\n'),
              }))}
            />
          </div>
        </SealedBlock>
      ) : null}
      <div className="due">
        {gesprek.informatie.length > 0 ? (
          <p className="meta">
            Uitleg gegeven: {gesprek.informatie.map((punt) => informatieTekst[punt].toLowerCase()).join('; ')}.
          </p>
        ) : null}
        {acts.includes('gesprek:amend') ? (
          <p className="meta no-print">
            <TextLink href={routes.gesprek(detail.sealed.bestuurId, detail.id, gesprek.id)}>
              Verbeteren<span className="visually-hidden"> van het gesprek</span>
            </TextLink>
          </p>
        ) : null}
      </div>
    </AgendaItem>
  )
}

/** "Op school. 45 minuten" */
function metaOf({ soort, minuten, revisie }: Gesprek): string {
  const where = soortTekst[soort]
  const how = `${withCapital(where)}. ${minuten} ${minuten === 1 ? 'minuut' : 'minuten'}`
  return revisie > 1 ? `${how}. Later verbeterd` : how
}
