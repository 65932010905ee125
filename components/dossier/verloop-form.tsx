'use client'

import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { VerloopInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import type { SealedActionState } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import { nextRevisie } from '../vault/next-revisie'
import { refOf } from '../vault/parts'
import { useSealedForm } from '../vault/use-sealed-form'
import { WithParts } from '../vault/with-parts'
import { ActForm } from './act-form'

type Input = { dossierId: string; revisie: number; envelopes: string[] }

type VerloopFormProps = {
  dossier: DossierDetail
  today: Datum
  soort: VerloopInhoud['soort']
  /** The word of its draft. */
  woord: string
  title: string
  lead: string
  vraag: string
  submit: string
  send: (input: Input) => Promise<SealedActionState>
}

/** One reason in words, for what happens to the dossier as a whole. */
export function VerloopForm(props: VerloopFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, parts, ...props }: VerloopFormProps & { parts: Part[] }) {
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:${props.woord}`,
    bestuurId: dossier.sealed.bestuurId,
    initial: leeg,
    labels: { reden: props.vraag },
    validate: async ({ reden }) => {
      const { redenInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      return fieldErrors([redenInhoud.safeParse({ reden })])
    },
    seal: async ({ reden }) => {
      const inhoud = { soort: props.soort, op: today, reden: reden.trim() }
      const revisie = nextRevisie(parts, 'verslagen', dossier.id)
      const part = { sectie: 'verslagen' as const, itemId: dossier.id, revisie, inhoud }
      const envelopes = await vault.seal(refOf(dossier.sealed), [part])
      return { dossierId: dossier.id, revisie: dossier.revisie, envelopes }
    },
    action: props.send,
  })
  return (
    <ActForm form={f} dossier={dossier} title={props.title} lead={props.lead} submit={props.submit}>
      <TextArea {...f.text('reden')} label={props.vraag} rows={4} note={<SealNote />} />
    </ActForm>
  )
}

const leeg = { reden: '' }
