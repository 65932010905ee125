import { onderwerpen } from '@/lib/domain/intake/intake'
import { onderwerpTekst } from '@/lib/domain/intake/intake.texts'
import { Choices } from '../form/choices'
import { SealNote } from '../ui/seal-note'
import type { IntakeVelden } from './velden'

export function OnderwerpVelden({ f }: { f: IntakeVelden }) {
  return (
    <Choices
      {...f.choice('onderwerp')}
      error={f.fout('onderwerp')}
      label="Waar lijkt het over te gaan?"
      hint="U hoeft het niet te beoordelen. We vragen dit om u de goede uitleg te geven."
      options={onderwerpen.map((value) => ({ value, ...onderwerpTekst[value] }))}
      note={<SealNote />}
    />
  )
}
