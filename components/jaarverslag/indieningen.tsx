import type { Indiening } from '@/lib/domain/bijdrage/bijdrage'
import { Datum } from '../ui/datum'

/** Who filed, and when: what each counted is her own. */
export function Indieningen({ indieningen }: { indieningen: readonly Indiening[] }) {
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
      {open.length > 0 ? <p>Wie niet indient, telt niet mee. Vraag het voordat u publiceert.</p> : null}
    </>
  )
}
