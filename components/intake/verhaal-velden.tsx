import { DateFields } from '../form/date-fields'
import { TextArea } from '../form/text-area'
import { TextInput } from '../form/text-input'
import { SealNote } from '../ui/seal-note'
import type { IntakeVelden } from './velden'

export function VerhaalVelden({ f }: { f: IntakeVelden }) {
  return (
    <>
      <TextArea
        {...f.text('omschrijving')}
        error={f.fout('omschrijving')}
        rows={9}
        label="Wat vertelde de klager u?"
        hint="Schrijf op wat er gebeurde, in de woorden van de klager. Nog geen oordeel en geen oorzaak."
        note={<SealNote />}
      />
      <DateFields
        {...f.date('wanneer')}
        {...f.foutDatum('wanneer')}
        label="Wanneer gebeurde het voor het laatst?"
        hint={
          <>
            Bijvoorbeeld 27 3 2026. We vragen dit omdat een formele klacht binnen 1 jaar ingediend moet zijn{' '}
            <span className="article">(art. 7.2)</span>.
          </>
        }
        unknown
      />
      {f.values.wanneer.onbekend === 'ja' ? (
        <TextInput
          {...f.text('wanneerWoorden')}
          error={f.fout('wanneerWoorden')}
          optional
          label="Wat weet u er wel van?"
          hint="Bijvoorbeeld: vorig schooljaar, na de herfstvakantie."
        />
      ) : null}
    </>
  )
}
