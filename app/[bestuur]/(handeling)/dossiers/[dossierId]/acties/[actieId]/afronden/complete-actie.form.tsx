'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { TextArea } from '@/components/form/text-area'
import { SealedBlock } from '@/components/ui/sealed-block'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { SealedText } from '@/components/vault/sealed-text'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { Actie } from '@/lib/domain/actie/actie'
import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { completeActieAction } from './complete-actie.action'

type CompleteActieFormProps = { dossier: DossierDetail; actie: Actie; today: Datum }

export function CompleteActieForm(props: CompleteActieFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, actie, today, parts }: CompleteActieFormProps & { parts: Part[] }) {
  const { bestuurId, objectId } = dossier.sealed
  const stored = latest<Partial<ActieInhoud>>(parts, 'verslagen', actie.id)
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:actie:${actie.id}`,
    bestuurId,
    initial: useMemo(() => ({ uitkomst: 'gedaan', op: formatDatum(today, 'kort'), resultaat: '' }), [today]),
    labels: { resultaat: 'Wat kwam eruit' },
    validate: async (values) => {
      const { actieInhoud } = await import('@/lib/domain/actie/actie.inhoud')
      const { completeActieInput } = await import('@/lib/domain/actie/actie.schema')
      const coded = completeActieInput.pick({ uitkomst: true, op: true })
      return fieldErrors([
        coded.safeParse({ uitkomst: values.uitkomst, op: typedDatum(values.op, today) }),
        actieInhoud.pick({ resultaat: true }).safeParse(values),
      ])
    },
    seal: async ({ uitkomst, op, resultaat }) => {
      const { wat = '', doorWie = '' } = stored ?? {}
      const inhoud = { wat, doorWie, resultaat: resultaat.trim() }
      const revisie = nextRevisie(parts, 'verslagen', actie.id)
      const part = { sectie: 'verslagen' as const, itemId: actie.id, revisie, inhoud }
      const envelopes = inhoud.resultaat ? await vault.seal(refOf(dossier.sealed), [part]) : []
      return { objectId, id: actie.id, uitkomst, op: typedDatum(op, today), envelopes }
    },
    action: completeActieAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title={actie.soort === 'afspraak' ? 'Afspraak afronden' : 'Actie afronden'}
      submit="Rond dit af"
    >
      {stored?.wat ? (
        <SealedBlock>
          <SealedText>{stored.wat}</SealedText>
        </SealedBlock>
      ) : null}
      <Choices
        {...f.choice('uitkomst')}
        label="Wat werd het?"
        options={[
          { value: 'gedaan', label: 'Gedaan' },
          { value: 'vervallen', label: 'Het hoeft niet meer' },
        ]}
      />
      <DateText {...f.text('op')} sealed={false} label="Wanneer was dat?" />
      <TextArea {...f.text('resultaat')} label="Wat kwam eruit?" optional rows={4} />
    </ActForm>
  )
}
