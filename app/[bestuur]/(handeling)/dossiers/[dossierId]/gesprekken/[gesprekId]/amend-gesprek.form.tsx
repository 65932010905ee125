'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { GesprekVelden } from '@/components/gesprek/gesprek-velden'
import {
  type GesprekWaarden,
  gesprekInhoudVan,
  gesprekKenmerken,
  leegGesprek,
} from '@/components/gesprek/gesprek-waarden'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Gesprek } from '@/lib/domain/gesprek/gesprek'
import type { GesprekInhoud } from '@/lib/domain/gesprek/gesprek.inhoud'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { amendGesprekAction } from './amend-gesprek.action'

type AmendGesprekFormProps = { dossier: DossierDetail; gesprek: Gesprek; today: Datum }

export function AmendGesprekForm(props: AmendGesprekFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, gesprek, today, parts }: AmendGesprekFormProps & { parts: Part[] }) {
  const { bestuurId, objectId } = dossier.sealed
  const revisie = nextRevisie(parts, 'verslagen', gesprek.id)
  const f = useSealedForm<GesprekWaarden, unknown>({
    onderwerp: `dossier:${dossier.id}:gesprek:${gesprek.id}`,
    bestuurId,
    initial: useMemo(() => waardenVan(gesprek, parts), [gesprek, parts]),
    revisie,
    labels: { verslag: 'Wat is er besproken', afspraken: 'Afspraken', wie: 'Wie waren erbij' },
    validate: async (values) => {
      const { checkGesprek } = await import('@/components/gesprek/check-gesprek')
      return checkGesprek(values, today, false)
    },
    seal: async (values) => {
      const part = { sectie: 'verslagen' as const, itemId: gesprek.id, revisie, inhoud: gesprekInhoudVan(values) }
      const envelopes = await vault.seal(refOf(dossier.sealed), [part])
      return { objectId, id: gesprek.id, ...gesprekKenmerken(values, today), revisie: gesprek.revisie, envelopes }
    },
    action: amendGesprekAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Gesprek verbeteren"
      lead="Wat er eerder stond, blijft in het dossier te lezen."
      submit="Bewaar de verbetering"
    >
      <GesprekVelden f={f} />
    </ActForm>
  )
}

function waardenVan({ id, op, soort, met, minuten, informatie }: Gesprek, parts: readonly Part[]): GesprekWaarden {
  const { wie = '', verslag = '', afspraken = '' } = latest<Partial<GesprekInhoud>>(parts, 'verslagen', id) ?? {}
  const kenmerken = { op: formatDatum(op, 'kort'), soort, met, minuten: String(minuten), informatie }
  return { ...leegGesprek, ...kenmerken, wie, verslag, afspraken }
}
