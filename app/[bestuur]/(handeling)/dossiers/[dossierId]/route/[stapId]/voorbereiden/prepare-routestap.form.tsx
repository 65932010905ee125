'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { TextArea } from '@/components/form/text-area'
import { stapForm } from '@/components/klachtroute/stap-form'
import { stapNaam } from '@/components/klachtroute/stap-titel'
import { legeInhoud } from '@/components/klachtroute/stap-waarden'
import { SteunVelden } from '@/components/klachtroute/steun-velden'
import { VoorHetGesprek } from '@/components/klachtroute/voor-het-gesprek'
import { SealNote } from '@/components/ui/seal-note'
import { latest } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Routestap } from '@/lib/domain/dossier/routestap'
import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'
import type { PrepareRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { prepareRoutestapAction } from './prepare-routestap.action'

type PrepareRoutestapFormProps = { dossier: DossierDetail; today: Datum; stap: Routestap }

/** What the klager wants to reach, what he watches for and what trips him up (R-ROUTE-3). */
export function PrepareRoutestapForm(props: PrepareRoutestapFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, stap, parts }: PrepareRoutestapFormProps & { parts: Part[] }) {
  const initial = useMemo(() => {
    const { waaromActief, doel, letOp, valkuilen } = latest<RoutestapInhoud>(parts, 'verslagen', stap.id) ?? legeInhoud
    return { steun: stap.steun ?? '', waaromActief, doel, letOp, valkuilen }
  }, [parts, stap])
  const f = useSealedForm(
    stapForm({
      ...{ dossier, parts, stapId: stap.id, woord: 'voorbereiden' as const, initial },
      labels: { doel: 'Wat de klager wil bereiken', letOp: 'Waarop u let', valkuilen: 'Valkuilen' },
      check: async (values) => {
        const { checkVoorbereiding } = await import('@/components/klachtroute/check-stap')
        return checkVoorbereiding(values)
      },
      kenmerken: ({ steun }) => ({ steun }),
      inhoud: ({ steun, waaromActief, doel, letOp, valkuilen }) => ({
        ...{ doel: doel.trim(), letOp: letOp.trim(), valkuilen: valkuilen.trim() },
        waaromActief: steun === 'actief' ? waaromActief.trim() : '',
      }),
      send: (input) => prepareRoutestapAction(dossier.sealed.bestuurId, input as PrepareRoutestapInput),
    }),
  )
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title={`Voorbereiden: ${stapNaam(stap.soort)}`}
      lead="Vul dit samen met de klager in. Oefen het gesprek als de klager dat wil."
      submit="Bewaar de voorbereiding"
      aside={<VoorHetGesprek />}
    >
      <SteunVelden f={f} />
      <TextArea {...f.text('doel')} optional label="Wat wil de klager bereiken?" rows={4} note={<SealNote />} />
      <TextArea
        {...f.text('letOp')}
        optional
        label="Waar moet de klager op letten?"
        hint="Ook wat dit betekent voor de band met de ander."
        rows={4}
      />
      <TextArea
        {...f.text('valkuilen')}
        optional
        label="Wat zijn de valkuilen van de klager?"
        hint="Bijvoorbeeld boos worden, dichtklappen of te snel toegeven."
        rows={4}
      />
    </ActForm>
  )
}
