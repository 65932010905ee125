'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { DateText } from '@/components/form/date-text'
import { Gevolgen } from '@/components/toestemming/gevolgen'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum, parseDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { withdrawToestemmingAction } from './withdraw-toestemming.action'

type WithdrawToestemmingFormProps = { dossier: DossierDetail; toestemming: Toestemming; today: Datum }

export function WithdrawToestemmingForm({ dossier, toestemming, today }: WithdrawToestemmingFormProps) {
  const { bestuurId } = dossier.sealed
  const kenmerken = ({ ingetrokkenOp }: { ingetrokkenOp: string }) => ({
    ingetrokkenOp: parseDatum(ingetrokkenOp, today),
  })
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:intrekken:${toestemming.id}`,
    bestuurId,
    initial: useMemo(() => ({ ingetrokkenOp: formatDatum(today, 'kort') }), [today]),
    validate: async (values) => {
      const { withdrawToestemmingInput } = await import('@/lib/domain/dossier/dossier.schema')
      return fieldErrors([withdrawToestemmingInput.pick({ ingetrokkenOp: true }).safeParse(kenmerken(values))])
    },
    seal: async (values) => ({ dossierId: dossier.id, toestemmingId: toestemming.id, ...kenmerken(values) }),
    action: withdrawToestemmingAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Toestemming intrekken"
      lead={`Het gaat om: ${soortTekst[toestemming.soort].toLowerCase()}. Gegeven op ${formatDatum(toestemming.gegevenOp)}.`}
      submit="Trek de toestemming in"
    >
      <Gevolgen soort={toestemming.soort} />
      <DateText {...f.text('ingetrokkenOp')} sealed={false} label="Wanneer trok de klager de toestemming in?" />
    </ActForm>
  )
}
