'use client'

import { checkStap, legeStap, type StapWaarden, stapCodes } from '@/components/bestuursklacht/klacht-waarden'
import { StapVelden } from '@/components/bestuursklacht/stap-velden'
import { DateText } from '@/components/form/date-text'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { BestuursklachtDetail, Klachtstap } from '@/lib/domain/bestuursklacht/bestuursklacht'
import type { AdvanceBestuursklachtInput } from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import { stapTekst, stapUitleg, statusTekst } from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { ambtsstukken } from '@/lib/platform/client/ambtsstukken'
import { advanceBestuursklachtAction } from './advance-bestuursklacht.action'

type Props = { bestuurId: string; klacht: BestuursklachtDetail; stap: Klachtstap; today: Datum }

/** What was done, when, and why: the words are sealed under the key of the klacht. */
export function AdvanceBestuursklachtForm({ bestuurId, klacht, stap, today }: Props) {
  const { id: klachtId, revisie, sealed, status } = klacht
  const form = useSealedForm<StapWaarden, AdvanceBestuursklachtInput>({
    onderwerp: `bestuursklacht:${klachtId}:${stap}`,
    bestuurId,
    initial: { ...legeStap, op: formatDatum(today, 'kort') },
    labels: { toelichting: 'Wat u deed, en waarom', maatregelen: 'De maatregelen' },
    validate: (values) => checkStap(stap, values, today),
    seal: async (values) => {
      if (!sealed) throw new Error('nothing to seal under')
      const id: string = newId()
      const { toelichting, maatregelen } = values
      const envelopes = await ambtsstukken.sealDeel(
        sealed,
        { sectie: 'verslagen', itemId: id },
        { toelichting, maatregelen },
      )
      return { ...stapCodes(stap, values, today), klachtId, id, revisie, envelopes } as AdvanceBestuursklachtInput
    },
    action: advanceBestuursklachtAction.bind(null, bestuurId),
  })
  const maatregelen = stap === 'besluit' || stap === 'voornemen' || stap === 'voorziening'
  return (
    <SealedBlad
      form={form}
      titel={stapTekst[stap]}
      caption={statusTekst[status]}
      vooraf={<p>{stapUitleg[stap]}</p>}
      terugHref={routes.bestuursklacht(bestuurId, klachtId)}
      terug="Terug naar de klacht"
      verstuur="Leg dit vast"
    >
      <DateText {...form.text('op')} sealed={false} label="Op welke dag was dat?" />
      <StapVelden form={form} klacht={klacht} stap={stap} />
      <TextArea
        {...form.text('toelichting')}
        label={stap === 'besluit' ? 'Wat besloot u, en waarom?' : 'Wat deed of besloot u, en waarom?'}
        note={<SealNote>Alleen wie van het bestuur deze klacht kreeg, kan dit lezen.</SealNote>}
      />
      {maatregelen ? (
        <TextArea
          {...form.text('maatregelen')}
          optional
          label="Welke maatregelen horen erbij?"
          rows={4}
          note={<SealNote>Alleen wie van het bestuur deze klacht kreeg, kan dit lezen.</SealNote>}
        />
      ) : null}
    </SealedBlad>
  )
}
