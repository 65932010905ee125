'use client'

import { useState } from 'react'
import type { Actie } from '@/lib/domain/actie/actie'
import type { SealedView } from '@/lib/domain/object/object'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { dateErrorFor, errorFor } from '../form/form-values'
import { HandelingBlad } from '../intake/handeling-blad'
import { SealNote } from '../ui/seal-note'
import { useSealedForm } from '../vault/use-sealed-form'
import { ActieVelden } from './actie-velden'
import { type ActieWaarden, actieDeel, actieKaart, actieKenmerken, legeActie } from './actie-waarden'

type RecordActieProps = {
  view: SealedView
  caption: string
  terugHref: string
  /** Words to begin with, for a step that is planned. */
  wat?: string
  wie?: readonly Actie['wie'][]
  action: (input: unknown) => Promise<SealedActionState>
}

export function RecordActie({ view, caption, terugHref, wat = '', wie, action }: RecordActieProps) {
  const { bestuurId, objectId, soort } = view
  const [initial] = useState<{ actie: ActieWaarden }>({ actie: { ...legeActie, wat } })
  const form = useSealedForm<{ actie: ActieWaarden }, unknown>({
    onderwerp: `${soort}:${objectId}:actie`,
    bestuurId,
    initial,
    validate: async ({ actie }) => (await import('./check-actie')).checkActie('actie', actie),
    seal: ({ actie }) => sealActie(view, actie),
    action,
    labels: { actie: 'Actie' },
  })
  return (
    <HandelingBlad
      form={form}
      caption={caption}
      titel="Voeg een actie toe"
      terugHref={terugHref}
      verstuur="Bewaar de actie"
    >
      <ActieVelden
        prefix="actie"
        wie={wie}
        waarden={form.values.actie}
        onChange={(next) => form.setValue('actie', next)}
        fout={(field) => errorFor(form.errors, field)}
        foutDatum={(field) => dateErrorFor(form.errors, field)}
      />
      <SealNote>Wat u opschrijft kunt alleen u lezen. De datum en wie het doet bewaart de server.</SealNote>
    </HandelingBlad>
  )
}

async function sealActie(view: SealedView, actie: ActieWaarden) {
  const id = newId()
  return {
    objectId: view.objectId,
    ...actieKenmerken(id, actie),
    kaart: await vault.sealKaart({ bestuurId: view.bestuurId, objectId: id }, actieKaart(actie)),
    envelopes: await vault.seal(view, [actieDeel(id, actie)]),
  }
}
