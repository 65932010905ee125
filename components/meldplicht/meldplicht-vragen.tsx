import { antwoorden, type MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import { judge } from '@/lib/domain/meldplicht/meldplicht.rules'
import { antwoordTekst, vragenFor } from '@/lib/domain/meldplicht/meldplicht.texts'
import { Choices } from '../form/choices'
import { MeldplichtBericht } from './meldplicht-bericht'

type Naam = keyof MeldplichtAntwoorden

type MeldplichtVragenProps = {
  sector: string
  /** What the form gives for a Choices of this name: `form.choice` or, in an ordinary form, `form.choices`. */
  veld: (naam: Naam) => Omit<Parameters<typeof Choices>[0], 'label' | 'hint' | 'options'>
  gekozen: Record<Naam, string>
}

/** The four questions of R-MELD-8, neutral, at every door. */
export function MeldplichtVragen({ sector, veld, gekozen }: MeldplichtVragenProps) {
  const answered = answersIn(gekozen)
  return (
    <>
      {vragenFor(sector).map(({ naam, vraag, uitleg }) => (
        <Choices
          key={naam}
          {...veld(naam)}
          label={vraag}
          hint={uitleg}
          options={antwoorden.map((value) => ({ value, label: antwoordTekst[value] }))}
        />
      ))}
      <div role="status">{answered && judge(answered) === 'melden' ? <MeldplichtBericht /> : null}</div>
    </>
  )
}

function answersIn(gekozen: Record<Naam, string>): MeldplichtAntwoorden | null {
  const { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool } = gekozen
  const four = { misdrijf, taakVoorSchool, tegenLeerling, verbandMetSchool }
  const known: readonly string[] = antwoorden
  return Object.values(four).every((answer) => known.includes(answer)) ? (four as MeldplichtAntwoorden) : null
}
