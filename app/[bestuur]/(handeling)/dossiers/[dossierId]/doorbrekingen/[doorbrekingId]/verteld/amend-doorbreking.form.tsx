'use client'

import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { TextLink } from '@/components/ui/text-link'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { doorbrekingAanTekst, doorbrekingGrondTekst } from '@/lib/domain/dossier/dossier.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { amendDoorbrekingAction } from './amend-doorbreking.action'

type AmendDoorbrekingFormProps = {
  bestuurId: string
  dossier: { id: string; nummer: string }
  doorbreking: DossierDetail['doorbrekingen'][number]
}

export function AmendDoorbrekingForm({ bestuurId, dossier, doorbreking }: AmendDoorbrekingFormProps) {
  const f = useOrdinaryForm(amendDoorbrekingAction.bind(null, bestuurId))
  const { id, aan, grond, op } = doorbreking
  return (
    <form {...f.form}>
      <FormHead
        state={f.state}
        title="Vastleggen dat de klager het weet"
        caption={
          <>
            Dossier <Nr>{dossier.nummer}</Nr>
          </>
        }
      />
      <p className="lead">
        U vertelde op {formatDatum(op)} iets aan {doorbrekingAanTekst[aan]}, op grond van {doorbrekingGrondTekst[grond]}
        . De klager hoort altijd van u dat u dit deed.
      </p>
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="doorbrekingId" value={id} />
      <DateText
        {...f.text('klagerVerteldOp')}
        label="Wanneer vertelde u het de klager?"
        hint="Bijvoorbeeld 22-11-2026"
      />
      <ButtonRow>
        <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
        <TextLink href={routes.dossier(bestuurId, dossier.id)}>Ga terug</TextLink>
      </ButtonRow>
    </form>
  )
}
