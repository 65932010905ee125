'use client'

import { ActForm } from '@/components/dossier/act-form'
import { refOf } from '@/components/dossier/parts'
import { WithParts } from '@/components/dossier/with-parts'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { reopenDossierAction } from './reopen-dossier.action'

type ReopenDossierFormProps = { dossier: DossierDetail; today: Datum }

const leeg = { reden: '' }

export function ReopenDossierForm(props: ReopenDossierFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, parts }: ReopenDossierFormProps & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:heropenen`,
    bestuurId,
    initial: leeg,
    labels: { reden: 'Waarom u het heropent' },
    validate: async ({ reden }) => {
      const { redenInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      return fieldErrors([redenInhoud.safeParse({ reden })])
    },
    seal: async ({ reden }) => {
      const inhoud = { soort: 'heropend', op: today, reden: reden.trim() }
      const revisie = nextRevisie(parts, 'verslagen', dossier.id)
      const part = { sectie: 'verslagen' as const, itemId: dossier.id, revisie, inhoud }
      const envelopes = await vault.seal(refOf(dossier.sealed), [part])
      return { dossierId: dossier.id, revisie: dossier.revisie, envelopes }
    },
    action: reopenDossierAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Dossier heropenen"
      lead="U kunt er weer in schrijven. Wat u bij het afsluiten opschreef, blijft te lezen."
      submit="Heropen het dossier"
    >
      <TextArea {...f.text('reden')} label="Waarom heropent u het?" rows={4} note={<SealNote />} />
    </ActForm>
  )
}
