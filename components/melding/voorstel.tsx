import type { Probleemgebied, Wijze } from '@/lib/domain/melding/melding'
import { redenTekst, uitkomstTekst } from '@/lib/domain/melding/melding.texts'
import { propose, type TriageVoorstel } from '@/lib/domain/melding/triage.rules'
import { Notice } from '../ui/notice'
import { type TriageWaarden, vragenIn } from './triage-waarden'

export function voorstelVoor(values: TriageWaarden, wijze: Wijze): TriageVoorstel | null {
  const vragen = vragenIn(values)
  if (!vragen || values.probleemgebieden.length === 0) return null
  return propose({ vragen, gebieden: values.probleemgebieden as Probleemgebied[], wijze })
}

/** A proposal with its reasons, which changes along with the answers. She decides. */
export function Voorstel({ voorstel }: { voorstel: TriageVoorstel | null }) {
  return (
    <div role="status">
      {voorstel ? (
        <Notice title={`Voorstel: ${uitkomstTekst[voorstel.uitkomst]}`} heading="h3">
          {voorstel.redenen.map((reden) => (
            <p key={reden}>{redenTekst[reden]}</p>
          ))}
          <p className="meta">U beslist. Kiest u anders, schrijf dan op waarom.</p>
        </Notice>
      ) : (
        <p className="meta">Beantwoord de vragen hierboven. Dan ziet u hier een voorstel.</p>
      )}
    </div>
  )
}
