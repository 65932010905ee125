import type { DagVanFeit } from '@/lib/domain/strafbaar/strafbaar'
import { type Datum, noDatumText, parseDatum } from '@/lib/kernel/datum'

export type FeitVraag = { feit: DagVanFeit; dag: string; tot: string; fout: string | null }

/** When it happened, as the address says it: a day, a period, or unknown. */
export function vraagOf({ dag = '', tot = '' }: { dag?: string; tot?: string }, today: Datum): FeitVraag {
  const [van, einde] = [parseDatum(dag, today), parseDatum(tot, today)]
  const mis = [dag && !van ? dag : '', tot && !einde ? tot : ''].find(Boolean)
  if (mis) return { feit: { soort: 'onbekend' }, dag, tot, fout: noDatumText(mis, 'Vul een dag in, zoals 22-11-2023.') }
  if (van && einde) return { feit: { soort: 'periode', ...inVolgorde(van, einde) }, dag, tot, fout: null }
  const een = van ?? einde
  return { feit: een ? { soort: 'dag', dag: een } : { soort: 'onbekend' }, dag, tot, fout: null }
}

function inVolgorde(een: Datum, ander: Datum): { vanaf: Datum; tot: Datum } {
  return een <= ander ? { vanaf: een, tot: ander } : { vanaf: ander, tot: een }
}
