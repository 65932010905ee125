'use client'

import { useStap } from '@/components/advies/use-stap'
import { Choice } from '@/components/form/choice'
import { DateText } from '@/components/form/date-text'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import type { AdviesDetail } from '@/lib/domain/advies/advies'
import { ambtNaam } from '@/lib/domain/advies/advies.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { discussAdviesAction } from './discuss-advies.action'

type Props = { bestuurId: string; advies: AdviesDetail; today: Datum }
const leeg = { op: '', antwoordVoor: '', adviesgesprek: false, tekst: '' }

/** A talk about it; the day for an answer can be agreed anew, and it can have been the six-weekly talk as well. */
export function DiscussAdviesForm({ bestuurId, advies, today }: Props) {
  const form = useStap({
    ...{ bestuurId, advies, act: 'bespreken', initial: leeg },
    codes: ({ op, antwoordVoor, adviesgesprek }) => ({
      op: typedDatum(op, today),
      antwoordVoor: antwoordVoor.trim() ? typedDatum(antwoordVoor, today) : null,
      adviesgesprek,
    }),
    schema: async () => (await import('@/lib/domain/advies/advies.schema')).gesprekKenmerken,
    send: discussAdviesAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={form}
      titel="Leg een gesprek over dit advies vast"
      terugHref={routes.advies(bestuurId, advies.id)}
      terug="Terug naar het advies"
      verstuur="Leg dit gesprek vast"
    >
      <DateText {...form.text('op')} sealed={false} label="Wanneer sprak u erover?" />
      <TextArea
        {...form.text('tekst')}
        label="Wat werd er gezegd?"
        hint="Wat vindt de ander goed, en waar ziet die tegen op?"
        note={<SealNote>U en {ambtNaam[advies.ambt]} kunnen dit lezen.</SealNote>}
      />
      {advies.status === 'verzonden' ? (
        <DateText
          {...form.text('antwoordVoor')}
          sealed={false}
          optional
          label="Sprak u een andere dag af voor het antwoord?"
        />
      ) : null}
      {advies.ambt === 'directeur' ? (
        <Choice
          {...form.tick('adviesgesprek')}
          label="Dit was ook mijn gesprek van elke zes weken met de directeur"
          hint="Dan staat het ook bij Gesprekken met directeuren."
        />
      ) : null}
    </SealedBlad>
  )
}
