'use client'

import { aankomsten } from '@/lib/domain/doorverwijzing/doorverwijzing'
import type { DoorverwijzingInhoud } from '@/lib/domain/doorverwijzing/doorverwijzing.inhoud'
import type { FollowDoorverwijzingInput } from '@/lib/domain/doorverwijzing/doorverwijzing.schema'
import { aankomstTekst } from '@/lib/domain/doorverwijzing/doorverwijzing.texts'
import type { SealedView } from '@/lib/domain/object/object'
import type { SealedActionState } from '@/lib/kernel/action-state'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import { nextRevisie } from '../vault/next-revisie'
import { latest, refOf } from '../vault/parts'
import { SealedBlad } from '../vault/sealed-blad'
import { useSealedForm } from '../vault/use-sealed-form'
import { WithParts } from '../vault/with-parts'

type OpvolgFormProps = {
  sealed: SealedView
  id: string
  doel: string
  terugHref: string
  today: Datum
  send: (input: FollowDoorverwijzingInput) => Promise<SealedActionState>
}

export function OpvolgForm(props: OpvolgFormProps) {
  return <WithParts view={props.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ sealed, id, doel, terugHref, today, send, parts }: OpvolgFormProps & { parts: Part[] }) {
  const { objectId, bestuurId, soort } = sealed
  const f = useSealedForm({
    onderwerp: `${soort}:${objectId}:opvolgen:${id}`,
    bestuurId,
    initial: { op: formatDatum(today, 'kort'), aangekomen: '', vervolg: '' },
    labels: { vervolg: 'Hoe het ging' },
    validate: async ({ op, aangekomen }) => {
      const { followKenmerken } = await import('@/lib/domain/doorverwijzing/doorverwijzing.schema')
      return fieldErrors([followKenmerken.safeParse({ op: typedDatum(op, today), aangekomen })])
    },
    seal: async ({ op, aangekomen, vervolg }) => {
      const before = latest<DoorverwijzingInhoud>(parts, 'verslagen', id)
      const inhoud = { verteld: '', waaromKoud: '', ...before, vervolg: vervolg.trim() }
      const revisie = nextRevisie(parts, 'verslagen', id)
      const envelopes = await vault.seal(refOf(sealed), [{ sectie: 'verslagen', itemId: id, revisie, inhoud }])
      return { objectId, id, op: typedDatum(op, today), aangekomen, envelopes } as FollowDoorverwijzingInput
    },
    action: send,
  })
  return (
    <SealedBlad
      form={f}
      titel="Vragen of het gelukt is"
      caption={`Doorverwezen naar ${doel}`}
      terugHref={terugHref}
      terug="Terug"
      verstuur="Leg dit vast"
    >
      <Choices
        {...f.choice('aangekomen')}
        label="Kon de persoon daar terecht?"
        options={optiesVan(aankomsten, aankomstTekst)}
      />
      <DateText {...f.text('op')} sealed={false} label="Wanneer vroeg u dit na?" />
      <TextArea
        {...f.text('vervolg')}
        optional
        label="Hoe ging het, en wat is er nu nodig?"
        rows={4}
        note={<SealNote />}
      />
    </SealedBlad>
  )
}
