'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Button } from '@/components/ui/button'
import { releaseBewaringAction } from './release-bewaring.action'

type ReleaseBewaringFormProps = { bestuurId: string; objectId: string; id: string; waarvan: string }

export function ReleaseBewaringForm({ bestuurId, objectId, id, waarvan }: ReleaseBewaringFormProps) {
  const { state, pending, form } = useOrdinaryForm(releaseBewaringAction.bind(null, bestuurId))
  return (
    <form {...form}>
      <FormOutcome state={state} />
      <input type="hidden" name="objectId" value={objectId} />
      <input type="hidden" name="id" value={id} />
      <Button type="submit" variant="link" aria-disabled={pending || undefined}>
        Dit is klaar<span className="visually-hidden">: {waarvan}</span>
      </Button>
    </form>
  )
}
