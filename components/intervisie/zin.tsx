import type { Keuze, KopieRegel } from '@/lib/domain/intervisie/intervisie'
import { Choices } from '../form/choices'
import { TextArea } from '../form/text-area'
import { State } from '../ui/state'

type Besluit = { keuze: Keuze; tekst: string }
type ZinProps = { regel: KopieRegel; nr: number; besluit: Besluit; onBesluit: (next: Besluit) => void }

/** One sentence to look at: change it, keep it, or leave it out. */
export function Zin({ regel, nr, besluit, onBesluit }: ZinProps) {
  return (
    <li className="stack">
      <TextArea
        sealed
        id={`zin-${nr}`}
        label={`Zin ${nr}`}
        rows={2}
        value={besluit.tekst}
        onChange={(event) => onBesluit({ keuze: null, tekst: event.currentTarget.value })}
      />
      {regel.verdacht.length > 0 ? (
        <p>
          <State kind="attention">Let op</State> Misschien een naam: {regel.verdacht.join(', ')}
        </p>
      ) : null}
      <Choices
        key={besluit.keuze ?? 'open'}
        name={`keuze-${nr}`}
        label={`Wat doet u met zin ${nr}?`}
        defaultValue={besluit.keuze ?? ''}
        onChange={(event) => onBesluit({ ...besluit, keuze: event.currentTarget.value as Keuze })}
        options={[
          { value: 'houden', label: 'Nagekeken, zo laten' },
          { value: 'weglaten', label: 'Weglaten' },
        ]}
      />
    </li>
  )
}
