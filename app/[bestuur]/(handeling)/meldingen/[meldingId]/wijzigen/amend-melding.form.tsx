'use client'

import { useMemo } from 'react'
import { MeldingVelden } from '@/components/melding/melding-velden'
import { kenmerkenOf, kernOf, waardenOf } from '@/components/melding/melding-waarden'
import { kernIn } from '@/components/melding/parts'
import type { SchoolOptie } from '@/components/melding/school-veld'
import { NieuwFeit } from '@/components/meldplicht/nieuw-feit'
import { leegNieuwFeit, nieuwFeitIn } from '@/components/meldplicht/nieuw-feit-waarden'
import { nextRevisie } from '@/components/vault/next-revisie'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { type MeldingDetail, meldingSoorten } from '@/lib/domain/melding/melding'
import type { MeldingKern } from '@/lib/domain/melding/melding.inhoud'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { amendMeldingAction } from './amend-melding.action'

type AmendMeldingFormProps = {
  bestuurId: string
  today: Datum
  melding: MeldingDetail
  scholen: readonly SchoolOptie[]
}

export function AmendMeldingForm(props: AmendMeldingFormProps) {
  return (
    <WithParts view={props.melding.sealed}>
      {(parts) => {
        const kern = kernIn(parts)
        return kern ? <Formulier {...props} kern={kern} revisie={nextRevisie(parts, 'kern')} /> : null
      }}
    </WithParts>
  )
}

type FormulierProps = AmendMeldingFormProps & { kern: MeldingKern; revisie: number }

function Formulier({ bestuurId, today, melding, scholen, kern, revisie }: FormulierProps) {
  const form = useSealedForm({
    onderwerp: `melding:${melding.id}:wijzigen`,
    bestuurId,
    initial: useMemo(() => ({ ...waardenOf(melding, kern), ...leegNieuwFeit }), [melding, kern]),
    revisie: melding.revisie,
    validate: async (values) => {
      const { checkMelding } = await import('@/components/melding/check-melding')
      const { checkNieuwFeit } = await import('@/components/meldplicht/check-nieuw-feit')
      return [...checkMelding(values, today), ...checkNieuwFeit(values)]
    },
    seal: async (values) => {
      const inhoud = kernOf(values, kern.intake)
      const place = { bestuurId, objectId: melding.id }
      return {
        meldingId: melding.id,
        revisie: melding.revisie,
        ...kenmerkenOf(values, today),
        meldplicht: nieuwFeitIn(values),
        kaart: await vault.sealKaart(place, { naam: inhoud.label }),
        envelopes: await vault.seal(melding.sealed, [{ sectie: 'kern', itemId: melding.id, revisie, inhoud }]),
      }
    },
    action: amendMeldingAction.bind(null, bestuurId),
    labels: { label: 'Naam of woord', tekst: 'Wat er gebeurde', bereikbaar: 'Bereikbaar' },
  })
  const huidig = scholen.some(({ id }) => id === melding.schoolId)
  const eigen = { id: melding.schoolId, naam: melding.schoolNaam, sector: melding.schoolSector }
  return (
    <SealedBlad
      form={form}
      titel="Melding wijzigen"
      caption={melding.nummer}
      terugHref={routes.melding(bestuurId, melding.id)}
      terug="Terug naar de melding"
      verstuur="Bewaar de wijziging"
    >
      <MeldingVelden
        form={form}
        scholen={huidig ? scholen : [eigen, ...scholen]}
        soorten={meldingSoorten.slice(meldingSoorten.indexOf(melding.soort))}
      />
      <NieuwFeit sector={melding.schoolSector} veld={form.choice} gekozen={form.values} />
    </SealedBlad>
  )
}
