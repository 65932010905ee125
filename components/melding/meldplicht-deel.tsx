import type { MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import { MeldplichtVragen } from '../meldplicht/meldplicht-vragen'
import type { useSealedForm } from '../vault/use-sealed-form'

type Antwoorden = Record<keyof MeldplichtAntwoorden, string>

export const legeAntwoorden: Antwoorden = { misdrijf: '', taakVoorSchool: '', tegenLeerling: '', verbandMetSchool: '' }

export function antwoordenOf({ misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool }: Antwoorden): Antwoorden {
  return { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool }
}

type MeldplichtDeelProps = {
  sector: string
  form: Pick<ReturnType<typeof useSealedForm<Antwoorden, unknown>>, 'values' | 'choice'>
}

/** The four questions as a section of a longer form (R-MELD-8). */
export function MeldplichtDeel({ sector, form }: MeldplichtDeelProps) {
  return (
    <>
      <h2 className="section">Vraagt de wet dat dit gemeld wordt?</h2>
      <p>Deze vier vragen krijgt iedereen, elke keer. Ze zeggen niets over deze zaak.</p>
      <MeldplichtVragen sector={sector} veld={form.choice} gekozen={form.values} />
    </>
  )
}
