import type { Stuk } from '@/lib/domain/avgverzoek/afschermen.rules'
import { Choices } from '../form/choices'
import { TextArea } from '../form/text-area'
import type { AntwoordStuk } from './stukken'

type StukVeldProps = { stuk: AntwoordStuk; nr: number; onStuk: (next: Stuk) => void }

/** One piece to look at: give it as it stands here, changed where needed, or leave it out. */
export function StukVeld({ stuk: { basis, tekst, keuze, titel, overAnderen }, nr, onStuk }: StukVeldProps) {
  return (
    <li className="stack">
      <TextArea
        sealed
        id={`stuk-${nr}`}
        label={titel}
        hint={overAnderen ? 'Gaat misschien ook over iemand anders. Haal weg wat niet van de aanvrager is.' : undefined}
        rows={3}
        value={tekst}
        onChange={(event) => onStuk({ basis, tekst: event.currentTarget.value, keuze: null })}
      />
      <Choices
        key={keuze ?? 'open'}
        name={`keuze-${nr}`}
        label={`Wat doet u met stuk ${nr}?`}
        defaultValue={keuze ?? ''}
        onChange={(event) => onStuk({ basis, tekst, keuze: event.currentTarget.value as Stuk['keuze'] })}
        options={[
          { value: 'geven', label: 'Nagekeken, zo geven' },
          { value: 'weglaten', label: 'Weglaten' },
        ]}
      />
    </li>
  )
}
