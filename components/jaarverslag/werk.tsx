import type { Leesverslag } from '@/lib/domain/jaarverslag/jaarverslag'
import { werkNaam, werkTitel } from '@/lib/domain/jaarverslag/werk.texts'
import { Cijfertabel } from './cijfertabel'

type WerkProps = { verslag: Pick<Leesverslag, 'schooljaar' | 'cijfers' | 'vorige'>; soort: string }

/** Hours, voorlichting and advies: about no person, so nothing of it is hidden. */
export function Werk({ verslag, soort }: WerkProps) {
  const vakken = [...new Set(verslag.cijfers.flatMap(({ tabel, vak }) => (tabel === soort && vak ? [vak] : [])))]
  return (
    <Cijfertabel
      id={`tabel-${soort}`}
      titel={werkTitel[soort] ?? soort}
      onderGrafiek={false}
      kop={soort === 'uren' ? 'Hele uren' : 'Hoe vaak'}
      {...verslag}
      school={null}
      tabel={soort}
      rijen={vakken.map((vak) => ({ vak, naam: werkNaam(soort, vak) }))}
      totaal={false}
    />
  )
}
