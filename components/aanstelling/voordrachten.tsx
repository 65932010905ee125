import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'
import type { Voordracht } from '@/lib/domain/aanstelling/voordracht'
import { voordrachtStand, voordragerVan } from '@/lib/domain/aanstelling/voordracht.rules'
import { geledingTekst, standZin, uitkomstTekst, voordragerTekst } from '@/lib/domain/aanstelling/voordracht.texts'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'

type VoordrachtenProps = { aanstelling: Aanstelling; voordrachten: readonly Voordracht[] }

/** R-AANST-1: who put this person forward, when, and what to know before confirming. */
export function Voordrachten({ aanstelling, voordrachten }: VoordrachtenProps) {
  const door = voordragerVan(aanstelling.rol)
  const zin = aanstelling.status === 'voorbereid' ? standZin(voordrachtStand(aanstelling, voordrachten), door) : null
  return (
    <>
      {zin ? (
        <Notice kind="attention" heading="h3" title="Kijk naar de voordracht">
          <p>{zin}</p>
        </Notice>
      ) : null}
      {voordrachten.length > 0 ? (
        <ul className="bullets">
          {voordrachten.map(({ id, uitkomst, op, geledingen, ...een }) => (
            <li key={id}>
              {uitkomstTekst[uitkomst]} door {voordragerTekst[een.door]} op <Datum value={op} />
              {geledingen.length > 0 ? `, met ${geledingen.map((geleding) => geledingTekst[geleding]).join(', ')}` : ''}
              .
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
