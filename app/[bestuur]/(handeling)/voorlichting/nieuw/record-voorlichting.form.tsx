'use client'

import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { beginwaarden, VoorlichtingVelden } from '@/components/voorlichting/voorlichting-velden'
import { schooljaarTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import { recordVoorlichtingAction } from './record-voorlichting.action'

type Props = {
  bestuurId: string
  id: string
  schooljaar: number
  periode: string
  scholen: readonly { id: string; naam: string }[]
}

export function RecordVoorlichtingForm({ bestuurId, id, schooljaar, periode, scholen }: Props) {
  const only = scholen.length === 1 ? (scholen[0]?.id ?? '') : ''
  const f = useOrdinaryForm(recordVoorlichtingAction.bind(null, bestuurId), beginwaarden(null, periode))
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Plan voorlichting" caption={`Schooljaar ${schooljaarTekst(schooljaar)}`} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="schooljaar" value={schooljaar} />
      {only ? <input type="hidden" name="schoolId" value={only} /> : null}
      <VoorlichtingVelden f={f} scholen={scholen} />
      <SubmitButton pending={f.pending}>Zet dit in het plan</SubmitButton>
    </form>
  )
}
