'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { fileBijdrageAction } from './file-bijdrage.action'

type FileBijdrageFormProps = { bestuurId: string; schooljaar: number; opnieuw: boolean }

export function FileBijdrageForm({ bestuurId, schooljaar, opnieuw }: FileBijdrageFormProps) {
  const f = useOrdinaryForm(fileBijdrageAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="schooljaar" value={schooljaar} />
      <SubmitButton pending={f.pending}>
        {opnieuw ? 'Dien deze cijfers opnieuw in' : 'Dien deze cijfers in'}
      </SubmitButton>
    </form>
  )
}
