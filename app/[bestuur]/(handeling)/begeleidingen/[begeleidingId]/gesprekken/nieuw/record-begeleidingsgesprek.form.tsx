'use client'

import { useRef } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { TextInput } from '@/components/form/text-input'
import { SealNote } from '@/components/ui/seal-note'
import { refOf } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { type BegeleidingDetail, gesprekSoorten } from '@/lib/domain/begeleiding/begeleiding'
import { gesprekSoortTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { recordBegeleidingsgesprekAction } from './record-begeleidingsgesprek.action'

const leeg = { op: '', soort: '', minuten: '', verslag: '', afspraken: '' }

export function RecordBegeleidingsgesprekForm({
  begeleiding,
  today,
}: {
  begeleiding: BegeleidingDetail
  today: Datum
}) {
  const { sealed } = begeleiding
  const made = useRef<string>(newId())
  const kenmerken = ({ op, soort, minuten }: typeof leeg) => ({
    ...{ op: typedDatum(op, today), soort, minuten: minuten.trim() ? Number(minuten) : Number.NaN },
  })
  const f = useSealedForm({
    onderwerp: `begeleiding:${begeleiding.id}:gesprek`,
    bestuurId: sealed.bestuurId,
    initial: leeg,
    labels: { verslag: 'Wat is er besproken', afspraken: 'Afspraken' },
    validate: async (values) => {
      const { gesprekVerslag } = await import('@/lib/domain/begeleiding/begeleiding.inhoud')
      const { recordBegeleidingsgesprekInput } = await import('@/lib/domain/begeleiding/begeleiding.schema')
      const coded = recordBegeleidingsgesprekInput.pick({ op: true, soort: true, minuten: true })
      return fieldErrors([coded.safeParse(kenmerken(values)), gesprekVerslag.safeParse(values)])
    },
    seal: async (values) => {
      const inhoud = { verslag: values.verslag.trim(), afspraken: values.afspraken.trim() }
      const part = { sectie: 'verslagen' as const, itemId: made.current, revisie: 1, inhoud }
      const envelopes = await vault.seal(refOf(sealed), [part])
      return { begeleidingId: begeleiding.id, id: made.current, ...kenmerken(values), envelopes }
    },
    action: recordBegeleidingsgesprekAction.bind(null, sealed.bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Gesprek vastleggen"
      terugHref={routes.begeleiding(sealed.bestuurId, begeleiding.id)}
      terug="Terug naar de begeleiding"
      verstuur="Bewaar het gesprek"
    >
      <DateText {...f.text('op')} sealed={false} label="Wanneer was het gesprek?" />
      <Choices
        {...f.choice('soort')}
        label="Wat voor gesprek was het?"
        options={optiesVan(gesprekSoorten, gesprekSoortTekst)}
      />
      <TextInput
        {...f.text('minuten')}
        sealed={false}
        label="Hoeveel minuten duurde het?"
        width="day"
        inputMode="numeric"
        autoComplete="off"
      />
      <TextArea {...f.text('verslag')} label="Wat is er besproken?" rows={8} note={<SealNote />} />
      <TextArea {...f.text('afspraken')} optional label="Welke afspraken zijn er gemaakt?" rows={4} />
    </SealedBlad>
  )
}
