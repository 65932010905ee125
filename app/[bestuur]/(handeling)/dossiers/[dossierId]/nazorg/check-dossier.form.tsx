'use client'

import { ActForm } from '@/components/dossier/act-form'
import { SluitVragenVelden } from '@/components/dossier/sluit-vragen-velden'
import { legeVragen, vragenVan } from '@/components/dossier/sluit-waarden'
import { TextArea } from '@/components/form/text-area'
import { Notice } from '@/components/ui/notice'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { checkDossierAction } from './check-dossier.action'

type CheckDossierFormProps = { dossier: DossierDetail; today: Datum }

const leeg = { ...legeVragen, reden: '' }

export function CheckDossierForm(props: CheckDossierFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, parts }: CheckDossierFormProps & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:nazorg`,
    bestuurId,
    initial: leeg,
    labels: { reden: 'Hoe het nu gaat' },
    validate: async (values) => {
      const { nazorgInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      const { checkDossierInput } = await import('@/lib/domain/dossier/dossier.schema')
      const coded = checkDossierInput.pick({ vragen: true }).safeParse({ vragen: vragenVan(values) })
      return fieldErrors([coded, nazorgInhoud.safeParse(values)], ['vragen'])
    },
    seal: async (values) => {
      const inhoud = { soort: 'nagekeken', op: today, reden: values.reden.trim() }
      const revisie = nextRevisie(parts, 'verslagen', dossier.id)
      const part = { sectie: 'verslagen' as const, itemId: dossier.id, revisie, inhoud }
      const envelopes = await vault.seal(refOf(dossier.sealed), [part])
      return { dossierId: dossier.id, revisie: dossier.revisie, vragen: vragenVan(values), envelopes }
    },
    action: checkDossierAction.bind(null, bestuurId),
  })
  const { gedragGestopt, represailles } = f.values
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Nazorg vastleggen"
      lead="U vroeg de klager hoe het nu gaat."
      submit="Bewaar de nazorg"
    >
      <SluitVragenVelden f={f} />
      <div role="status">
        {gedragGestopt === 'nee' || represailles === 'ja' ? (
          <Notice kind="attention">
            <p>Het is niet voorbij. Bewaar dit, en heropen daarna het dossier als de klager dat wil.</p>
          </Notice>
        ) : null}
      </div>
      <TextArea {...f.text('reden')} label="Hoe gaat het nu met de klager?" rows={5} note={<SealNote />} />
    </ActForm>
  )
}
