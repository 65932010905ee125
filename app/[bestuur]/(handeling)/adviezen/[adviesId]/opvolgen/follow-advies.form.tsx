'use client'

import { useStap } from '@/components/advies/use-stap'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { type AdviesDetail, uitvoeringen } from '@/lib/domain/advies/advies'
import { ambtNaam, uitvoeringTekst } from '@/lib/domain/advies/advies.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { followAdviesAction } from './follow-advies.action'

type Props = { bestuurId: string; advies: AdviesDetail; today: Datum }
const leeg = { uitvoering: '', opnieuwOp: '', tekst: '' }

/** How it stands with what was taken over; still busy: by when to ask again. */
export function FollowAdviesForm({ bestuurId, advies, today }: Props) {
  const form = useStap({
    ...{ bestuurId, advies, act: 'opvolgen', initial: leeg },
    codes: ({ uitvoering, opnieuwOp }) => ({
      uitvoering,
      opnieuwOp: uitvoering === 'bezig' && opnieuwOp.trim() ? typedDatum(opnieuwOp, today) : null,
    }),
    schema: async () => (await import('@/lib/domain/advies/advies.schema')).opvolgKenmerken,
    send: followAdviesAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={form}
      titel="Vraag hoe het staat"
      terugHref={routes.advies(bestuurId, advies.id)}
      terug="Terug naar het advies"
      verstuur="Leg dit vast"
    >
      <Choices
        {...form.choice('uitvoering')}
        label="Is het gedaan?"
        options={optiesVan(uitvoeringen, uitvoeringTekst)}
      />
      {form.values.uitvoering === 'bezig' ? (
        <DateText {...form.text('opnieuwOp')} sealed={false} label="Wanneer vraagt u er weer naar?" />
      ) : null}
      <TextArea
        {...form.text('tekst')}
        label="Wat hoorde u?"
        note={<SealNote>U en {ambtNaam[advies.ambt]} kunnen dit lezen.</SealNote>}
      />
    </SealedBlad>
  )
}
