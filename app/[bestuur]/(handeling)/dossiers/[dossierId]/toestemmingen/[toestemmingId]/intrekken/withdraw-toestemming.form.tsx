'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { DateText } from '@/components/form/date-text'
import { Gevolgen } from '@/components/toestemming/gevolgen'
import { SealedBlock } from '@/components/ui/sealed-block'
import { latest } from '@/components/vault/parts'
import { SealedText } from '@/components/vault/sealed-text'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { ToestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import type { Intrekking } from '@/lib/domain/intrekking/intrekking'
import type { Toestemming } from '@/lib/domain/toestemming/toestemming'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { withdrawToestemmingAction } from './withdraw-toestemming.action'

type Props = { dossier: DossierDetail; toestemming: Toestemming; intrekking: Intrekking; today: Datum }

export function WithdrawToestemmingForm({ dossier, toestemming, intrekking, today }: Props) {
  const { bestuurId } = dossier.sealed
  const kenmerken = ({ op }: { op: string }) => ({ op: typedDatum(op, today) })
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:intrekken:${toestemming.id}`,
    bestuurId,
    initial: useMemo(() => ({ op: formatDatum(today, 'kort') }), [today]),
    validate: async (values) => {
      const { withdrawToestemmingInput } = await import('@/lib/domain/intrekking/intrekking.schema')
      return fieldErrors([withdrawToestemmingInput.pick({ op: true }).safeParse(kenmerken(values))])
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
      <WithParts view={dossier.sealed}>
        {(parts) => {
          const inhoud = latest<ToestemmingInhoud>(parts, 'bewijs', toestemming.id)
          return inhoud ? (
            <SealedBlock>
              {inhoud.ontvanger ? <SealedText>{`Voor ${inhoud.ontvanger}`}</SealedText> : null}
              <SealedText>{inhoud.omvang}</SealedText>
            </SealedBlock>
          ) : null
        }}
      </WithParts>
      <Gevolgen intrekking={intrekking} />
      <DateText {...f.text('op')} sealed={false} label="Wanneer trok de klager de toestemming in?" />
    </ActForm>
  )
}
