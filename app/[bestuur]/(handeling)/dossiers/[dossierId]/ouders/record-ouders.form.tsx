'use client'

import { useMemo, useState } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { oudersItem } from '@/components/dossier/ouders-item'
import { kernOf, refOf } from '@/components/dossier/parts'
import { WithParts } from '@/components/dossier/with-parts'
import { nextRevisie } from '@/components/vault/next-revisie'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail, Uitgangspunten } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { OudersVelden } from './ouders-velden'
import { becomesKlager, type OudersWaarden, oudersKenmerken, oudersWaarden } from './ouders-waarden'
import { recordOudersAction } from './record-ouders.action'

type RecordOudersFormProps = { dossier: DossierDetail; today: Datum; uitgangspunten: Uitgangspunten }

export function RecordOudersForm(props: RecordOudersFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, uitgangspunten, parts }: RecordOudersFormProps & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const [ouderId] = useState(newId)
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:ouders`,
    bestuurId,
    initial: useMemo(() => oudersWaarden(dossier, ouderId), [dossier, ouderId]),
    revisie: dossier.revisie,
    labels: { reden: 'Wat er besproken is', ouderNaam: 'Naam van de ouder' },
    validate: async (values) => {
      const { checkOuders } = await import('./check-ouders')
      return checkOuders(values, dossier.partijen, uitgangspunten, today)
    },
    seal: async (values) => {
      const newKlager = becomesKlager(values.stand, dossier.partijen)
      const place = { bestuurId, objectId: dossier.id }
      const naam = values.ouderNaam.trim().slice(0, 80)
      return {
        dossierId: dossier.id,
        revisie: dossier.revisie,
        ...oudersKenmerken(values, dossier.partijen, today),
        kaart: newKlager ? await vault.sealKaart(place, { naam }) : null,
        envelopes: await vault.seal(refOf(dossier.sealed), partsOf(values, dossier, parts, newKlager)),
      }
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
        newKlager={becomesKlager(f.values.stand, dossier.partijen)}
      />
    </ActForm>
  )
}

/** The reason; and when a parent becomes klager, the kern with that parent in it. */
function partsOf(values: OudersWaarden, { id, partijen }: DossierDetail, parts: Part[], newKlager: boolean): Part[] {
  const item = oudersItem(partijen)
  const revisie = nextRevisie(parts, 'bewijs', item)
  const reden: Part = { sectie: 'bewijs', itemId: item, revisie, inhoud: { reden: values.reden.trim() } }
  if (!newKlager) return [reden]
  const kern = kernOf(parts, id)
  const ouder = {
    id: values.ouderId,
    naam: values.ouderNaam.trim(),
    hoedanigheid: 'ouder of verzorger',
    bereikbaar: values.ouderBereikbaar.trim(),
    geboortedatum: null,
  }
  const inhoud = { ...kern, personen: [...kern.personen, ouder] }
  return [reden, { sectie: 'kern', itemId: id, revisie: nextRevisie(parts, 'kern', id), inhoud }]
}
