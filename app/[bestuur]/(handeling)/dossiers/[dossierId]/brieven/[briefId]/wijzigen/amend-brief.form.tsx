'use client'

import { useMemo } from 'react'
import { BriefVelden } from '@/components/brief/brief-velden'
import { Ontbreekt } from '@/components/brief/ontbreekt'
import { useBriefForm } from '@/components/brief/use-brief-form'
import { ActForm } from '@/components/dossier/act-form'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest } from '@/components/vault/parts'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierBrief } from '@/lib/domain/brief/brief'
import type { BriefInhoud } from '@/lib/domain/brief/brief.inhoud'
import { briefSoortTekst } from '@/lib/domain/brief/brief.texts'
import { briefvelden } from '@/lib/domain/brief/briefvelden.data'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { amendBriefAction } from './amend-brief.action'

type AmendBriefFormProps = { dossier: DossierDetail; brief: DossierBrief; today: Datum }

export function AmendBriefForm(props: AmendBriefFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, brief, today, parts }: AmendBriefFormProps & { parts: Part[] }) {
  const initial = useMemo(() => waardenVan(brief, parts), [brief, parts])
  const f = useBriefForm({
    ...{ dossier, soort: brief.soort, today, initial, woord: brief.id },
    sealed: { id: () => brief.id, revisie: nextRevisie(parts, 'bewijs', brief.id) },
    send: amendBriefAction.bind(null, dossier.sealed.bestuurId),
  })
  return (
    <ActForm form={f} dossier={dossier} title={briefSoortTekst[brief.soort]} submit="Bewaar als concept">
      <Ontbreekt soort={brief.soort} waarden={initial} />
      <BriefVelden f={f} soort={brief.soort} />
    </ActForm>
  )
}

/** Each field of the kind, also one that came later than this letter. */
function waardenVan({ id, soort }: DossierBrief, parts: readonly Part[]): Record<string, string> {
  const { waarden = {} } = latest<BriefInhoud>(parts, 'bewijs', id) ?? {}
  return Object.fromEntries(briefvelden[soort].map(({ veld }) => [veld, waarden[veld] ?? '']))
}
