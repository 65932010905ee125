'use client'

import { ActForm } from '@/components/dossier/act-form'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { recordNotitieAction } from './record-notitie.action'

const leeg = { tekst: '' }

export function RecordNotitieForm({ dossier, today }: { dossier: DossierDetail; today: Datum }) {
  const { bestuurId } = dossier.sealed
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:notitie`,
    bestuurId,
    initial: leeg,
    labels: { tekst: 'Uw aantekening' },
    validate: async ({ tekst }) => {
      const { notitieInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      return fieldErrors([notitieInhoud.safeParse({ tekst, op: today })])
    },
    seal: async ({ tekst }) => {
      const inhoud = { tekst: tekst.trim(), op: today }
      const part = { sectie: 'notities' as const, itemId: newId(), revisie: 1, inhoud }
      return { dossierId: dossier.id, envelopes: await vault.seal(refOf(dossier.sealed), [part]) }
    },
    action: recordNotitieAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Aantekening voor uzelf"
      lead="Een aantekening deelt u met niemand. Zij gaat niet mee als u het dossier overdraagt, en verdwijnt met het dossier. De privacywet geldt er wel voor."
      submit="Bewaar de aantekening"
    >
      <TextArea {...f.text('tekst')} label="Uw aantekening" rows={8} note={<SealNote />} />
    </ActForm>
  )
}
