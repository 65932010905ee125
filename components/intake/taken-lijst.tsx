import { type Taak, taken } from '@/lib/domain/intake/intake'
import { taakTekst } from '@/lib/domain/intake/intake.texts'

/** The contactpersoon's own steps, with the word beside each (R-INT-4). */
export function TakenLijst({ gedaan }: { gedaan: readonly Taak[] }) {
  return (
    <ul className="consents">
      {taken.map((taak) => (
        <li key={taak}>
          <b>{taakTekst[taak]}</b>
          <span className="meta">{gedaan.includes(taak) ? 'Gedaan' : 'Nog niet'}</span>
        </li>
      ))}
    </ul>
  )
}
