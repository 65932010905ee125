'use client'

import { useState } from 'react'
import type { Actie } from '@/lib/domain/actie/actie'
import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import type { SealedView } from '@/lib/domain/object/object'
import type { SealedActionState } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { vault } from '@/lib/platform/client/vault'
import { Choices } from '../form/choices'
import { DateFields } from '../form/date-fields'
import { TextArea } from '../form/text-area'
import { HandelingBlad } from '../intake/handeling-blad'
import { SealNote } from '../ui/seal-note'
import { SealedBlock } from '../ui/sealed-block'
import { SealedText } from '../vault/sealed-text'
import { type DateValue, useSealedForm } from '../vault/use-sealed-form'
import { dateValueOf, datumOf } from './date-value'

type CompleteActieProps = {
  view: SealedView
  actie: Actie
  /** What was written when the action was made, and the revision it has. */
  geopend: { inhoud: ActieInhoud; revisie: number }
  caption: string
  terugHref: string
  today: Datum
  action: (input: unknown) => Promise<SealedActionState>
}

type Waarden = { uitkomst: string; op: DateValue; resultaat: string }

export function CompleteActie({ view, actie, geopend, caption, terugHref, today, action }: CompleteActieProps) {
  const [initial] = useState<Waarden>({ uitkomst: '', op: dateValueOf(today), resultaat: '' })
  const form = useSealedForm<Waarden, unknown>({
    onderwerp: `${view.soort}:${view.objectId}:actie:${actie.id}`,
    bestuurId: view.bestuurId,
    initial,
    validate: async (values) => (await import('./check-afronden')).checkAfronden(values, today),
    seal: async ({ uitkomst, op, resultaat }) => {
      const inhoud: ActieInhoud = { ...geopend.inhoud, resultaat: resultaat.trim() }
      const deel = { sectie: 'verslagen' as const, itemId: actie.id, revisie: geopend.revisie + 1, inhoud }
      const envelopes = await vault.seal(view, [deel])
      return { objectId: view.objectId, id: actie.id, uitkomst, op: datumOf(op) ?? undefined, envelopes }
    },
    action,
    labels: { resultaat: 'Resultaat' },
  })
  return (
    <HandelingBlad
      form={form}
      caption={caption}
      titel="Rond deze actie af"
      terugHref={terugHref}
      verstuur="Bewaar"
      vooraf={
        <SealedBlock>
          <SealedText>{geopend.inhoud.wat}</SealedText>
        </SealedBlock>
      }
    >
      <Choices
        {...form.choice('uitkomst')}
        label="Hoe staat het ervoor?"
        options={[
          { value: 'gedaan', label: 'Het is gedaan' },
          { value: 'vervallen', label: 'Het hoeft niet meer' },
        ]}
      />
      <DateFields {...form.date('op')} known label="Op welke dag?" />
      <TextArea {...form.text('resultaat')} optional rows={4} label="Wat kwam eruit?" note={<SealNote />} />
    </HandelingBlad>
  )
}
