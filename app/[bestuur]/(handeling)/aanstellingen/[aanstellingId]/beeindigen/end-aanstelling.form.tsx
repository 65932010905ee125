'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { endAanstellingAction } from './end-aanstelling.action'

type EndAanstellingFormProps = {
  bestuurId: string
  aanstellingId: string
  /** It can also end on a later day. */
  gepland: boolean
  /** Its holder keeps cases: these are gone through first (R-OVD-3). */
  zaken: boolean
}

export function EndAanstellingForm({ bestuurId, aanstellingId, gepland, zaken }: EndAanstellingFormProps) {
  const f = useOrdinaryForm(endAanstellingAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="aanstellingId" value={aanstellingId} />
      {gepland ? (
        <>
          <Choices
            {...f.choices('wanneer')}
            label="Wanneer eindigt de aanstelling?"
            options={[
              { value: 'later', label: 'Op een dag die ik kies' },
              { value: 'direct', label: 'Nu meteen' },
            ]}
          />
          <DateText
            {...f.text('laatsteDag')}
            label="De laatste dag"
            optional
            hint="Alleen als u zelf een dag kiest. Bijvoorbeeld 31-12-2026"
          />
        </>
      ) : (
        <input type="hidden" name="wanneer" value="direct" />
      )}
      <Choices
        {...f.choices('uitgelegd')}
        type="checkbox"
        label={zaken ? 'Is elke open zaak besproken?' : 'Weet deze persoon het?'}
        options={[
          {
            value: 'ja',
            label: zaken
              ? 'Ja. Deze persoon loopt zelf de open zaken na: overdragen, afsluiten of vernietigen. Ik vroeg niet om welke zaken het gaat.'
              : 'Ja, ik heb dit met deze persoon besproken.',
          },
        ]}
      />
      <SubmitButton pending={f.pending} final>
        {gepland ? 'Beëindig deze aanstelling' : 'Trek deze aanstelling in'}
      </SubmitButton>
    </form>
  )
}
