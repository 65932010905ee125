'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { oudersItem } from '@/components/dossier/ouders-item'
import { nextRevisie } from '@/components/vault/next-revisie'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail, Uitgangspunten } from '@/lib/domain/dossier/dossier'
import { asksNewKlager } from '@/lib/domain/dossier/dossier.rules'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { OudersVelden } from './ouders-velden'
import { oudersKenmerken, oudersWaarden } from './ouders-waarden'
import { recordOudersAction } from './record-ouders.action'

type RecordOudersFormProps = { dossier: DossierDetail; today: Datum; uitgangspunten: Uitgangspunten }

export function RecordOudersForm(props: RecordOudersFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, uitgangspunten, parts }: RecordOudersFormProps & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:ouders`,
    bestuurId,
    initial: useMemo(() => oudersWaarden(dossier), [dossier]),
    revisie: dossier.revisie,
    labels: { reden: 'Wat er besproken is' },
    validate: async (values) => {
      const { checkOuders } = await import('./check-ouders')
      return checkOuders(values, uitgangspunten, today)
    },
    seal: async (values) => {
      const item = oudersItem(dossier.partijen)
      const revisie = nextRevisie(parts, 'bewijs', item)
      const part: Part = { sectie: 'bewijs', itemId: item, revisie, inhoud: { reden: values.reden.trim() } }
      const envelopes = await vault.seal(refOf(dossier.sealed), [part])
      return { dossierId: dossier.id, revisie: dossier.revisie, ...oudersKenmerken(values, today), envelopes }
    },
    action: recordOudersAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Wat de ouders weten"
      lead="Is de klager jonger dan 18, dan horen de ouders in principe dat er een klacht is. Het gaat om weten, niet om toestemming."
      submit="Leg dit vast"
    >
      <OudersVelden
        f={f}
        beslist={uitgangspunten.oudersBeslist}
        voorleggenHref={routes.dossierAct(bestuurId, dossier.id, 'ouders-voorleggen')}
        newKlager={asksNewKlager({ oudersStand: 'geinformeerd' }, dossier.partijen)}
      />
    </ActForm>
  )
}
