'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { beginwaarden, VoorlichtingVelden } from '@/components/voorlichting/voorlichting-velden'
import type { Voorlichting } from '@/lib/domain/voorlichting/voorlichting'
import { amendVoorlichtingAction } from './amend-voorlichting.action'

type Props = { bestuurId: string; voorlichting: Voorlichting; scholen: readonly { id: string; naam: string }[] }

export function AmendVoorlichtingForm({ bestuurId, voorlichting, scholen }: Props) {
  const { id, revisie, schoolId } = voorlichting
  const f = useOrdinaryForm(amendVoorlichtingAction.bind(null, bestuurId), beginwaarden(voorlichting, ''))
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Wijzig de voorlichting" />
      <input type="hidden" name="voorlichtingId" value={id} />
      <input type="hidden" name="revisie" value={revisie} />
      {scholen.length === 1 ? <input type="hidden" name="schoolId" value={schoolId ?? ''} /> : null}
      <VoorlichtingVelden f={f} scholen={scholen} />
      <SubmitButton pending={f.pending}>Bewaar</SubmitButton>
    </form>
  )
}
