import { type Stuk, stukken } from '@/lib/domain/intake/intake'
import { stukTekst } from '@/lib/domain/intake/intake.texts'
import { Choices } from '../form/choices'
import type { VerwijsVelden } from './velden'

export function StukkenVelden({ f, pieces }: { f: VerwijsVelden; pieces: Partial<Record<Stuk, string[]>> }) {
  return (
    <Choices
      {...f.choices('stukken')}
      error={f.fout('stukken')}
      label="Wat mag de vertrouwenspersoon weten?"
      hint="Kies alleen wat de klager goed vindt. De rest blijft bij u."
      options={stukken
        .filter((stuk) => Object.hasOwn(pieces, stuk))
        .map((stuk) => ({ value: stuk, label: stukTekst[stuk] }))}
    />
  )
}
