import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import type { IntakeVelden } from './velden'

export function BereikVelden({ f }: { f: IntakeVelden }) {
  return (
    <TextArea
      {...f.text('bereikbaar')}
      error={f.fout('bereikbaar')}
      optional
      rows={3}
      label="Waar en hoe kunt u de klager bereiken?"
      hint="Een telefoonnummer of adres dat veilig is. Schrijf er ook bij wanneer u beter niet belt."
      note={<SealNote />}
    />
  )
}
