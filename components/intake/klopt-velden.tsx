import { bevestigingen } from '@/lib/domain/intake/intake'
import { bevestigingTekst } from '@/lib/domain/intake/intake.texts'
import { Choices } from '../form/choices'
import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import type { IntakeVelden } from './velden'

/** Whether the klager says the description is right (annex B4). */
export function KloptVelden({ f }: { f: IntakeVelden }) {
  return (
    <>
      <Choices
        {...f.choice('bevestigdDoorKlager')}
        error={f.fout('bevestigdDoorKlager')}
        label="Zegt de klager dat uw omschrijving klopt?"
        hint="Lees voor wat u opschreef, of laat het lezen."
        options={bevestigingen.map((value) => ({ value, label: bevestigingTekst[value] }))}
      />
      <TextArea
        {...f.text('bevestiging')}
        error={f.fout('bevestiging')}
        optional
        rows={3}
        label="Wat zei de klager daarover?"
        hint="Bijvoorbeeld wat er volgens de klager anders moet staan."
      />
      <TextArea
        {...f.text('toelichting')}
        error={f.fout('toelichting')}
        optional
        rows={4}
        label="Wilt u zelf iets toelichten?"
        hint="Dit zijn uw eigen woorden. Bij doorverwijzen kiest u apart of dit meegaat."
        note={<SealNote />}
      />
    </>
  )
}
