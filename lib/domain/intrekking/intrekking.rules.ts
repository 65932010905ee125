import type { DossierStatus } from '@/lib/domain/dossier/dossier'
import type { Toestemming, ToestemmingSoort } from '@/lib/domain/toestemming/toestemming'
import { standOn } from '@/lib/domain/toestemming/toestemming.rules'
import type { Datum } from '@/lib/kernel/datum'
import { type Aanbod, type Gevolg, type Intrekking, type Lopend, type LopendSoort, lopendSoorten } from './intrekking'

/** On which kinds of toestemming something runs, and what happens to it when that one ends. */
const looptOp: Record<LopendSoort, { op: readonly ToestemmingSoort[]; doet: Gevolg['doet'] }> = {
  vastleggen: { op: ['dossier_aanleggen'], doet: 'stopt' },
  acties: { op: ['dossier_aanleggen'], doet: 'vervalt' },
  nazorg: { op: ['dossier_aanleggen'], doet: 'vervalt' },
  bijzonder: { op: ['bijzondere_gegevens'], doet: 'blijft' },
  doorverwijzing: { op: ['doorverwijzen'], doet: 'blijft' },
  bemiddeling: { op: ['dossier_aanleggen', 'bemiddeling'], doet: 'stopt' },
  overdracht: { op: ['dossier_aanleggen', 'overdracht', 'overdracht_bij_vertrek'], doet: 'vervalt' },
  ziektepakket: { op: ['dossier_aanleggen', 'overdracht_bij_ziekte'], doet: 'vervalt' },
}

type Zaak = { status: DossierStatus; given: readonly Toestemming[]; lopend: Lopend; today: Datum }

/** R-TST-3: what follows when this toestemming ends. Nothing does while another of its kind holds for the same recipient. */
export function gevolgenVan(toestemming: Toestemming, { status, given, lopend, today }: Zaak): Intrekking {
  if (given.some((other) => isSubstitute(other, toestemming, today))) return { gevolgen: [], aanbod: [] }
  const gevolgen = lopendSoorten.flatMap((soort): Gevolg[] => {
    const [{ op, doet }, aantal] = [looptOp[soort], lopend[soort] ?? 0]
    return aantal > 0 && op.includes(toestemming.soort) ? [{ soort, doet, aantal }] : []
  })
  return { gevolgen, aanbod: aanbodVan(toestemming.soort, status, gevolgen) }
}

function isSubstitute(other: Toestemming, { id, soort, voorId }: Toestemming, today: Datum): boolean {
  return other.id !== id && other.soort === soort && other.voorId === voorId && standOn(other, today) === 'geldig'
}

/** Without toestemming for the dossier the klager chooses: destroy it, or close it and let its term run. */
function aanbodVan(soort: ToestemmingSoort, status: DossierStatus, gevolgen: readonly Gevolg[]): Aanbod[] {
  if (soort === 'dossier_aanleggen') return status === 'lopend' ? ['afsluiten', 'vernietigen'] : ['vernietigen']
  return gevolgen.some((gevolg) => gevolg.soort === 'bijzonder') ? ['vernietigen'] : []
}
