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
import type { StopRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { stopRoutestapAction } from './stop-routestap.action'

type StopRoutestapFormProps = { dossier: DossierDetail; today: Datum; stap: Routestap }

/** The klager stops it, inside or outside, at any time (R-ROUTE-11). */
export function StopRoutestapForm(props: StopRoutestapFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, stap, parts }: StopRoutestapFormProps & { parts: Part[] }) {
  const kenmerken = ({ geeindigdOp }: { geeindigdOp: string }) => ({ geeindigdOp: typedDatum(geeindigdOp, today) })
  const f = useSealedForm(
    stapForm({
      ...{ dossier, parts, stapId: stap.id, woord: 'stoppen' as const },
      initial: useMemo(() => ({ geeindigdOp: formatDatum(today, 'kort'), waarom: '' }), [today]),
      labels: { waarom: 'Waarom de klager stopt' },
      check: async (values) => {
        const { checkStoppen } = await import('@/components/klachtroute/check-stap')
        return checkStoppen(kenmerken(values), values.waarom)
      },
      kenmerken,
      inhoud: ({ waarom }) => ({ waarom: waarom.trim() }),
      send: (input) => stopRoutestapAction(dossier.sealed.bestuurId, input as StopRoutestapInput),
    }),
  )
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title={`Stoppen: ${stapNaam(stap.soort)}`}
      lead="De klager mag altijd stoppen, ook bij de klachtencommissie. Daarna kan hij een andere stap kiezen, of terug naar de school."
      submit="Leg vast dat de klager stopt"
    >
      <DateText {...f.text('geeindigdOp')} sealed={false} label="Wanneer stopte de klager?" />
      <TextArea
        {...f.text('waarom')}
        label="Waarom stopt de klager?"
        hint="Let op druk van anderen. Vraag of de klager het zelf wil."
        rows={4}
        note={<SealNote />}
      />
    </ActForm>
  )
}
