import type { ReactNode } from 'react'
import { Notice } from '../ui/notice'

/** What the law asks, calmly; for who works for the school. `mag` for who may report and need not (R-MELD-1). */
export function MeldplichtBericht({ mag, children }: { mag?: boolean; children?: ReactNode }) {
  return (
    <Notice kind="attention" title={mag ? 'U mag dit melden bij het bestuur' : 'De wet vraagt dat u dit vandaag meldt'}>
      <p>
        {mag
          ? 'U bent niet in dienst. Daarom bent u niet verplicht, maar u mag het wel melden bij het bestuur.'
          : 'Wie voor de school werkt en zoiets hoort, meldt het meteen bij het bestuur. Ook bij twijfel, en ook als de klager dat niet wil.'}
      </p>
      <ul className="bullets">
        <li>Vertel de klager eerst dat u dit meldt, en waarom.</li>
        <li>Onderzoek het niet zelf en praat er niet over met degene die het gedaan zou hebben.</li>
        <li>
          Overleg met de vertrouwensinspecteur: <span className="nr">0900 111 3 111</span>, op werkdagen van 8.00 tot
          17.00 uur.
        </li>
      </ul>
      {children ?? <p>Dit staat voortaan als eerste bij wat u moet doen.</p>}
    </Notice>
  )
}
