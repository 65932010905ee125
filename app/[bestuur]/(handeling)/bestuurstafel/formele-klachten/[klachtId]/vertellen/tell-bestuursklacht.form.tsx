'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { BestuursklachtDetail } from '@/lib/domain/bestuursklacht/bestuursklacht'
import type { TellBestuursklachtInput } from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import { gedaanTekst, hoorderTekst } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { withCapital } from '@/lib/kernel/capital'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { tellBestuursklachtAction } from './tell-bestuursklacht.action'

type Props = { bestuurId: string; klacht: BestuursklachtDetail; today: Datum }
type Waarden = { berichten: readonly string[]; op: string; hoe: string; weggelaten: string }

/** Who was told of a step, on which day; of a copy whether it was whole, and else what was left out and why (R-KL-11). */
export function TellBestuursklachtForm({ bestuurId, klacht, today }: Props) {
  const { id: klachtId, revisie, sealed } = klacht
  const open = klacht.berichten.filter(({ verteldOp }) => !verteldOp)
  const codes = (values: Waarden) => ({
    ...{ berichten: [...values.berichten], op: typedDatum(values.op, today) },
    weggelaten: isDeel(values),
  })
  const isDeel = ({ berichten, hoe }: Waarden) =>
    hoe === 'weggelaten' && open.some(({ id, afschrift }) => afschrift && berichten.includes(id))
  const form = useSealedForm<Waarden, TellBestuursklachtInput>({
    onderwerp: `bestuursklacht:${klachtId}:vertellen`,
    bestuurId,
    initial: { berichten: [], op: formatDatum(today, 'kort'), hoe: 'heel', weggelaten: '' },
    labels: { weggelaten: 'Wat u wegliet, en waarom' },
    validate: async (values) => {
      const { tellKenmerken } = await import('@/lib/domain/bestuursklacht/bestuursklacht.schema')
      const { weglatingInhoud } = await import('@/lib/domain/bestuursklacht/bestuursklacht.inhoud')
      const words = isDeel(values) ? [weglatingInhoud.safeParse(values)] : []
      return fieldErrors([tellKenmerken.safeParse(codes(values)), ...words])
    },
    seal: async (values) => {
      const envelopes: string[] = []
      if (isDeel(values) && sealed)
        for (const itemId of values.berichten) {
          const part = { sectie: 'verslagen', itemId } as const
          envelopes.push(...(await ambtsstukken.sealDeel(sealed, part, { weggelaten: values.weggelaten })))
        }
      return { ...codes(values), klachtId, revisie, envelopes } as TellBestuursklachtInput
    },
    action: tellBestuursklachtAction.bind(null, bestuurId),
  })
  const options = open.map(({ id, aan, afschrift, stapId }) => {
    const stap = klacht.stappen.find((one) => one.id === stapId)
    const wat = stap ? `${gedaanTekst[stap.soort]} van ${formatDatum(stap.op)}` : ''
    return { value: id, label: withCapital(hoorderTekst[aan]), hint: afschrift ? `${wat}, met afschrift` : wat }
  })
  const kopie = open.some(({ id, afschrift }) => afschrift && form.values.berichten.includes(id))
  return (
    <SealedBlad
      form={form}
      titel="Leg vast wie het weet"
      vooraf={<p>Vink aan wie het nu weet. Wie het op een andere dag hoorde, legt u apart vast.</p>}
      terugHref={routes.bestuursklacht(bestuurId, klachtId)}
      terug="Terug naar de klacht"
      verstuur="Leg dit vast"
    >
      <Choices {...form.choices('berichten')} label="Wie is ingelicht?" options={options} />
      <DateText {...form.text('op')} sealed={false} label="Op welke dag was dat?" />
      {kopie ? (
        <Choices
          {...form.choice('hoe')}
          label="Wat stond er in het afschrift?"
          hint="Iets weglaten mag alleen als een zwaarwegend belang dat vraagt, bijvoorbeeld iemands privéleven."
          options={[
            { value: 'heel', label: 'Alles' },
            { value: 'weggelaten', label: 'Er is iets uit weggelaten' },
          ]}
        />
      ) : null}
      {isDeel(form.values) ? (
        <TextArea
          {...form.text('weggelaten')}
          label="Wat liet u weg, en waarom?"
          hint="Geldt dit niet voor iedereen die u aanvinkte? Leg de anderen dan apart vast."
          note={<SealNote>Alleen wie van het bestuur deze klacht kreeg, kan dit lezen.</SealNote>}
        />
      ) : null}
    </SealedBlad>
  )
}
