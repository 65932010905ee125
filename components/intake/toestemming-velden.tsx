import { gevers, vormen } from '@/lib/domain/toestemming/toestemming'
import { vormTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { Choices } from '../form/choices'
import { DateFields } from '../form/date-fields'
import { optiesVan } from '../form/opties'
import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import type { VerwijsVelden } from './velden'

export const geverTekst = { klager: 'De klager zelf', ouder: 'Een ouder of verzorger' } as const

/** Who agreed, how, when, and to what (R-TST-1). */
export function ToestemmingVelden({ f }: { f: VerwijsVelden }) {
  return (
    <>
      <Choices
        {...f.choice('gever')}
        error={f.fout('gever')}
        label="Wie gaf toestemming?"
        options={gevers.map((value) => ({ value, label: geverTekst[value] }))}
      />
      <Choices
        {...f.choice('vorm')}
        error={f.fout('vorm')}
        label="Hoe is de toestemming gegeven?"
        options={optiesVan(vormen, vormTekst)}
      />
      <DateFields
        {...f.date('gegevenOp')}
        known
        {...f.foutDatum('gegevenOp')}
        label="Op welke dag?"
        hint="Bijvoorbeeld 22 11 2026."
      />
      <TextArea
        {...f.text('omvang')}
        error={f.fout('omvang')}
        rows={3}
        label="Wat spraken u en de klager af?"
        hint="Bijvoorbeeld: naam en verhaal mogen door, het telefoonnummer niet."
        note={<SealNote />}
      />
    </>
  )
}
