import { type MeldingDetail, meldingSoorten } from '@/lib/domain/melding/melding'
import { soortTekst } from '@/lib/domain/melding/melding.texts'
import type { StripStep } from '../ui/strip'

/** Signaal, melding, klacht as beads on a thread; where it began stays visible (R-TRI-4). */
export function stappenVan({ soort, beginsoort }: MeldingDetail): StripStep[] {
  const [now, first] = [meldingSoorten.indexOf(soort), meldingSoorten.indexOf(beginsoort)]
  return meldingSoorten.map((stap, at) => {
    const label = soortTekst[stap]
    if (at < first) return { key: stap, label, state: 'skipped', note: 'overgeslagen' }
    if (at > now) return { key: stap, label, state: 'ahead', note: 'nog niet' }
    const note = at === first ? 'zo begon het' : 'werd het'
    if (at < now) return { key: stap, label, state: 'done', note }
    return { key: stap, label, state: 'now', note: at === first ? 'nu, zo begon het' : 'nu' }
  })
}
