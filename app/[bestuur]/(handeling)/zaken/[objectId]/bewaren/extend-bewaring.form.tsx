'use client'

import { DateText } from '@/components/form/date-text'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { sealReden } from '@/components/vault/seal-reden'
import { SealedForm } from '@/components/vault/sealed-form'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { SealedDeel } from '@/lib/domain/object/object'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { extendBewaringAction } from './extend-bewaring.action'

const leeg = { tot: '', reden: '' }

/** Why is sealed, until when is not. */
export function ExtendBewaringForm({ sealed }: { sealed: SealedDeel }) {
  const { bestuurId, objectId, soort } = sealed
  const f = useSealedForm({
    onderwerp: `${soort}:${objectId}:bewaren`,
    bestuurId,
    initial: leeg,
    labels: { reden: 'Waarom langer' },
    validate: async ({ tot, reden }) => {
      const { bewaarReden } = await import('@/lib/domain/bewaring/bewaring.inhoud')
      const { extendBewaringInput } = await import('@/lib/domain/bewaring/bewaring.schema')
      return fieldErrors([extendBewaringInput.pick({ tot: true }).safeParse({ tot }), bewaarReden.safeParse({ reden })])
    },
    seal: async ({ tot, reden }) => ({ objectId, tot, ...(await sealReden(sealed, reden)) }),
    action: extendBewaringAction.bind(null, bestuurId),
  })
  return (
    <SealedForm form={f}>
      <TextArea {...f.text('reden')} label="Waarom moet u dit langer bewaren?" rows={4} note={<SealNote />} />
      <DateText
        {...f.text('tot')}
        sealed={false}
        label="Tot welke dag bewaart u het?"
        hint="Met het jaar erbij, bijvoorbeeld 1-9-2027. Daarna vragen wij het opnieuw."
      />
      <SubmitButton pending={f.pending}>Bewaar tot die dag</SubmitButton>
    </SealedForm>
  )
}
