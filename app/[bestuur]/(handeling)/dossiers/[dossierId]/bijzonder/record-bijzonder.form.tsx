'use client'

import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { sealReden } from '@/components/vault/seal-reden'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { bijzondereSoorten, type DossierDetail } from '@/lib/domain/dossier/dossier'
import { bijzonderTekst } from '@/lib/domain/dossier/dossier.texts'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { recordBijzonderAction } from './record-bijzonder.action'

const leeg = { soort: '', reden: '' }

export function RecordBijzonderForm({ dossier }: { dossier: DossierDetail }) {
  const { bestuurId } = dossier.sealed
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:bijzonder`,
    bestuurId,
    initial: leeg,
    labels: { reden: 'Waarom is dit nodig' },
    validate: async ({ soort, reden }) => {
      const { redenInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      const { recordBijzonderInput } = await import('@/lib/domain/dossier/dossier.schema')
      return fieldErrors([
        recordBijzonderInput.pick({ soort: true }).safeParse({ soort }),
        redenInhoud.safeParse({ reden }),
      ])
    },
    seal: async ({ soort, reden }) => ({ dossierId: dossier.id, soort, ...(await sealReden(dossier.sealed, reden)) }),
    action: recordBijzonderAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Bijzonder gegeven vastleggen"
      lead="Zulke gegevens schrijft u alleen op als de klacht er direct over gaat. Daarom vragen wij waarom."
      submit="Bewaar dit"
    >
      <Choices
        {...f.choice('soort')}
        label="Wat voor gegeven staat er in het dossier?"
        options={optiesVan(bijzondereSoorten, bijzonderTekst)}
      />
      <TextArea {...f.text('reden')} label="Waarom is dit nodig voor de klacht?" rows={4} note={<SealNote />} />
    </ActForm>
  )
}
