import type { Gebondenheid } from '@/lib/domain/meldplicht/meldplicht'
import { meldplichtTekst } from '@/lib/domain/vandaag/vandaag.texts'

export function MeldplichtUitleg({ gebondenheid }: { gebondenheid: Gebondenheid }) {
  return (
    <div className="stack">
      <p>{meldplichtTekst[gebondenheid]}</p>
      <p>
        Bel de vertrouwensinspecteur voor overleg: <span className="nr">0900 111 3 111</span>, op werkdagen van 8.00 tot
        17.00 uur. Is er nu gevaar? Bel <span className="nr">112</span>.
      </p>
      <p>Vertel wie bij u kwam vooraf dat u dit meldt.</p>
    </div>
  )
}
