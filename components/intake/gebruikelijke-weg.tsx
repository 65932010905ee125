import type { Onderwerp } from '@/lib/domain/intake/intake'
import { showsUsualLine } from '@/lib/domain/intake/intake.rules'
import { Notice } from '../ui/notice'

/** The usual line as a help (R-INT-2); nothing where it has no place. */
export function GebruikelijkeWeg({ volgorde, onderwerp }: { volgorde: 'ja' | 'nee'; onderwerp: string }) {
  if (!showsUsualLine({ volgorde, onderwerp: onderwerp as Onderwerp })) return null
  return (
    <Notice title="De gebruikelijke weg bij dit bestuur" heading="h2">
      <ol className="numbers">
        <li>Eerst praten met degene om wie het gaat.</li>
        <li>Daarna met de directeur.</li>
        <li>Dan met de vertrouwenspersoon.</li>
        <li>Ten slotte naar de klachtencommissie of het bestuur.</li>
      </ol>
      <p>
        Dit is een hulp en geen plicht. Voelt dit niet veilig voor de klager? Dan kiest de klager een andere weg. Daar
        is geen reden voor nodig.
      </p>
    </Notice>
  )
}
