'use client'

import { letterOf } from '@/components/brief/brief-open'
import { Ontbreekt } from '@/components/brief/ontbreekt'
import { ActForm } from '@/components/dossier/act-form'
import { BackLink } from '@/components/dossier/back-link'
import { Choices } from '@/components/form/choices'
import { BriefBlad } from '@/components/pdf/brief-blad'
import { PageHead } from '@/components/ui/page-head'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierBrief } from '@/lib/domain/brief/brief'
import type { BriefInhoud } from '@/lib/domain/brief/brief.inhoud'
import { magDefinitief } from '@/lib/domain/brief/brief.rules'
import { ondertekentTekst } from '@/lib/domain/brief/brief.texts'
import type { Van } from '@/lib/domain/brief/opstellen.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { finishBriefAction } from './finish-brief.action'

const title = 'Brief definitief maken'
const nietGelezen: { gelezen: readonly string[] } = { gelezen: [] }

type FinishBriefFormProps = {
  dossier: DossierDetail
  brief: DossierBrief
  afzender: Omit<Van, 'schoolNaam'>
  today: Datum
}

export function FinishBriefForm(props: FinishBriefFormProps) {
  return (
    <WithParts view={props.dossier.sealed}>
      {(parts) => {
        const waarden = latest<BriefInhoud>(parts, 'bewijs', props.brief.id)?.waarden ?? {}
        if (magDefinitief(props.brief.soort, waarden)) return <Nalezen {...props} parts={parts} waarden={waarden} />
        return (
          <PageHead title={title} kantlijn={<BackLink dossier={props.dossier} />}>
            <Ontbreekt soort={props.brief.soort} waarden={waarden} />
          </PageHead>
        )
      }}
    </WithParts>
  )
}

type NalezenProps = FinishBriefFormProps & { parts: Part[]; waarden: Record<string, string> }

function Nalezen({ dossier, brief, afzender, today, parts, waarden }: NalezenProps) {
  const { bestuurId, objectId } = dossier.sealed
  const letter = letterOf(dossier, { soort: brief.soort, definitiefOp: today }, waarden, afzender)
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:brief:${brief.id}:bewaren`,
    bestuurId,
    initial: nietGelezen,
    validate: async ({ gelezen }) =>
      gelezen.includes('ja') ? [] : [{ field: 'gelezen', message: 'Lees de brief na, en vink dat aan.' }],
    seal: async () => {
      const inhoud: BriefInhoud = { waarden, brief: letter }
      const revisie = nextRevisie(parts, 'bewijs', brief.id)
      const part = { sectie: 'bewijs' as const, itemId: brief.id, revisie, inhoud }
      return { objectId, id: brief.id, envelopes: await vault.seal(refOf(dossier.sealed), [part]) }
    },
    action: finishBriefAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title={title}
      lead={`Daarna verandert er niets meer aan. ${ondertekentTekst[brief.soort]}`}
      submit="Maak de brief definitief"
    >
      <BriefBlad brief={letter} kop="h2" />
      <Choices
        {...f.choices('gelezen')}
        label="Is de brief nagelezen?"
        options={[{ value: 'ja', label: 'Ja, door wie hem stuurt' }]}
      />
    </ActForm>
  )
}
