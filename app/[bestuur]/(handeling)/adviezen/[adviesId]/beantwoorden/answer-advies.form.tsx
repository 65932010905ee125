'use client'

import { AdviesInhoud } from '@/components/advies/advies-inhoud'
import { useStap } from '@/components/advies/use-stap'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { type AdviesDetail, besluiten } from '@/lib/domain/advies/advies'
import { besluitTekst } from '@/lib/domain/advies/advies.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { answerAdviesAction } from './answer-advies.action'

type Props = { bestuurId: string; advies: AdviesDetail; today: Datum }
const leeg = { besluit: '', uitvoerenVoor: '', tekst: '' }

/** What the office decides of it and by when; the advies itself stands below, to read again. */
export function AnswerAdviesForm({ bestuurId, advies, today }: Props) {
  const form = useStap({
    ...{ bestuurId, advies, act: 'beantwoorden', initial: leeg },
    codes: ({ besluit, uitvoerenVoor }) => ({
      besluit,
      uitvoerenVoor: besluit !== 'niet' && uitvoerenVoor.trim() ? typedDatum(uitvoerenVoor, today) : null,
    }),
    schema: async () => (await import('@/lib/domain/advies/advies.schema')).antwoordKenmerken,
    send: answerAdviesAction.bind(null, bestuurId),
  })
  const { besluit } = form.values
  return (
    <>
      <SealedBlad
        form={form}
        titel="Beantwoord dit advies"
        caption={advies.schoolNaam ?? 'Alle scholen'}
        vooraf={<p>Praat er eerst over met {advies.adviseurNaam}. Wie meedenkt over een plan, staat er ook achter.</p>}
        terugHref={routes.advies(bestuurId, advies.id)}
        terug="Terug naar het advies"
        verstuur="Verzegel en antwoord"
      >
        <Choices {...form.choice('besluit')} label="Wat besluit u?" options={optiesVan(besluiten, besluitTekst)} />
        {besluit === 'overgenomen' || besluit === 'deels' ? (
          <DateText {...form.text('uitvoerenVoor')} sealed={false} label="Wanneer is het klaar?" />
        ) : null}
        <TextArea
          {...form.text('tekst')}
          label="Wat gaat u doen, en waarom?"
          hint="Neemt u het niet over? Schrijf op waarom niet, en wat u in plaats daarvan doet."
          note={<SealNote>U en {advies.adviseurNaam} kunnen dit lezen.</SealNote>}
        />
      </SealedBlad>
      <AdviesInhoud advies={advies} />
    </>
  )
}
