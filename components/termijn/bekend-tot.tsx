import { bekend } from '@/lib/domain/termijn/feestdagen.data'
import { Datum } from '../ui/datum'

/** Until when the free days are known that come by decree, for whoever reads a date far ahead. */
export function BekendTot() {
  return (
    <p className="meta">
      De vrije dagen die de regering aanwijst, zijn bekend tot en met <Datum value={bekend.tot} />. Een laatste dag
      daarna kan nog verschuiven.
    </p>
  )
}
