'use client'

import { useMemo, useRef } from 'react'
import { EerstWeten } from '@/components/melding/eerst-weten'
import { MeldingVelden } from '@/components/melding/melding-velden'
import { kenmerkenOf, kernOf, legeMelding } from '@/components/melding/melding-waarden'
import { antwoordenOf, legeAntwoorden, MeldplichtDeel } from '@/components/melding/meldplicht-deel'
import type { SchoolOptie } from '@/components/melding/school-veld'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { recordMeldingAction } from './record-melding.action'

type RecordMeldingFormProps = { bestuurId: string; today: Datum; scholen: readonly SchoolOptie[] }

export function RecordMeldingForm({ bestuurId, today, scholen }: RecordMeldingFormProps) {
  const only = scholen.length === 1 ? (scholen[0]?.id ?? '') : ''
  // The same object at a second try, so that an answer that got lost does not leave the melding there twice.
  const made = useRef<Awaited<ReturnType<typeof vault.newObject>> | null>(null)
  const form = useSealedForm({
    onderwerp: 'melding:nieuw',
    bestuurId,
    initial: useMemo(() => ({ ...legeMelding({ schoolId: only, today }), ...legeAntwoorden }), [only, today]),
    validate: async (values) => {
      const { checkMelding } = await import('@/components/melding/check-melding')
      return checkMelding(values, today, antwoordenOf(values))
    },
    seal: async (values) => {
      made.current ??= await vault.newObject(bestuurId, 'melding')
      const { ref, object } = made.current
      const kern = kernOf(values, null)
      return {
        object,
        ...kenmerkenOf(values, today),
        meldplicht: antwoordenOf(values),
        kaart: await vault.sealKaart({ bestuurId, objectId: object.id }, { naam: kern.label }),
        envelopes: await vault.seal(ref, [{ sectie: 'kern', itemId: object.id, revisie: 1, inhoud: kern }]),
      }
    },
    action: recordMeldingAction.bind(null, bestuurId),
    labels: { label: 'Naam of woord', tekst: 'Wat er gebeurde', bereikbaar: 'Bereikbaar' },
  })
  const sector = scholen.find(({ id }) => id === form.values.schoolId)?.sector ?? ''
  return (
    <SealedBlad
      form={form}
      titel="Melding noteren"
      vooraf={<EerstWeten formeel />}
      terugHref={routes.meldingen(bestuurId)}
      terug="Alle meldingen"
      verstuur="Bewaar de melding"
    >
      <MeldingVelden form={form} scholen={scholen} />
      <MeldplichtDeel sector={sector} form={form} />
    </SealedBlad>
  )
}
