import type { Indiening } from '@/lib/domain/bijdrage/bijdrage'
import type { Datum as Day } from '@/lib/kernel/datum'
import { Datum } from '../ui/datum'

/** Who filed, and when: what each counted is her own. */
type IndieningenProps = { indieningen: readonly Indiening[]; geslotenOp: Day | null }

export function Indieningen({ indieningen, geslotenOp }: IndieningenProps) {
  const open = indieningen.filter(({ ingediendOp }) => !ingediendOp)
  return (
    <>
      <ul className="bullets">
        {indieningen.map(({ accountId, naam, ingediendOp }) => (
          <li key={accountId}>
            {naam}:{' '}
            {ingediendOp ? (
              <>
                ingediend op <Datum value={ingediendOp} />
              </>
            ) : (
              'nog niet ingediend'
            )}
          </li>
        ))}
      </ul>
      {geslotenOp ? (
        <p>
          De bijdragen zijn gesloten op <Datum value={geslotenOp} />. Wie daarna indient, telt mee in de volgende
          versie.
        </p>
      ) : null}
      {open.length > 0 && !geslotenOp ? <p>Wie niet indient, telt niet mee. Vraag het voordat u sluit.</p> : null}
    </>
  )
}
