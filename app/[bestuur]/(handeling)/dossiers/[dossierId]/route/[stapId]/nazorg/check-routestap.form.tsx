'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { DateText } from '@/components/form/date-text'
import { TextArea } from '@/components/form/text-area'
import { stapForm } from '@/components/klachtroute/stap-form'
import { stapNaam } from '@/components/klachtroute/stap-titel'
import { SealNote } from '@/components/ui/seal-note'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Routestap } from '@/lib/domain/dossier/routestap'
import type { CheckRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { checkRoutestapAction } from './check-routestap.action'

type CheckRoutestapFormProps = { dossier: DossierDetail; today: Datum; stap: Routestap }

/** The aftercare that the klager wanted after a step (R-ROUTE-3). */
export function CheckRoutestapForm(props: CheckRoutestapFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, stap, parts }: CheckRoutestapFormProps & { parts: Part[] }) {
  const kenmerken = (values: { nazorgGedaanOp: string }) => ({
    nazorgGedaanOp: typedDatum(values.nazorgGedaanOp, today),
  })
  const f = useSealedForm(
    stapForm({
      ...{ dossier, parts, stapId: stap.id, woord: 'nazorg' as const },
      initial: useMemo(() => ({ nazorgGedaanOp: formatDatum(today, 'kort'), nazorg: '' }), [today]),
      labels: { nazorg: 'Hoe het nu gaat' },
      check: async (values) => {
        const { checkNazorg } = await import('@/components/klachtroute/check-stap')
        return checkNazorg(kenmerken(values), values.nazorg)
      },
      kenmerken,
      inhoud: ({ nazorg }) => ({ nazorg: nazorg.trim() }),
      send: (input) => checkRoutestapAction(dossier.sealed.bestuurId, input as CheckRoutestapInput),
    }),
  )
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title={`Nazorg: ${stapNaam(stap.soort)}`}
      lead="Vraag of de afspraken zijn nagekomen en of het gedrag is gestopt."
      submit="Bewaar de nazorg"
    >
      <DateText {...f.text('nazorgGedaanOp')} sealed={false} label="Wanneer vroeg u hoe het gaat?" />
      <TextArea {...f.text('nazorg')} label="Hoe gaat het nu?" rows={5} note={<SealNote />} />
    </ActForm>
  )
}
