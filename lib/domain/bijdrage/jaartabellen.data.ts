import { gedragingen, meldingSoorten, probleemgebieden } from '@/lib/domain/melding/melding'
import type { Tabel } from '@/lib/domain/onderdrukking/onderdrukking'
import { afloopvakken, type Eenheid, persoonsgroepen, stapgroepen, verwijsgroepen } from './bijdrage'

export type Jaartabel = Tabel & { eenheid: Eenheid }

/**
 * What is counted per school year and school (R-JV-1). Tables of one `totaal` count the same things in another way, so that
 * they add up to the same number; `null` where one case can stand in several boxes, in each
 * at most once: no box has more than `hoogstens`. Where no case is without, it stands in `minstens` too.
 */
export const jaartabellen: readonly Jaartabel[] = [
  // Of what came in that year.
  { id: 'zaken', vakken: meldingSoorten, totaal: 'zaken', eenheid: 'zaak' },
  { id: 'klagers', vakken: persoonsgroepen, totaal: 'zaken', eenheid: 'zaak' },
  { id: 'aangeklaagden', vakken: persoonsgroepen, totaal: 'aangeklaagden', eenheid: 'persoon' },
  {
    id: 'probleemgebieden',
    vakken: probleemgebieden,
    totaal: null,
    hoogstens: 'zaken',
    minstens: 'zaken',
    eenheid: 'onderwerp',
  },
  { id: 'gedragingen', vakken: gedragingen, totaal: null, hoogstens: 'zaken', eenheid: 'onderwerp' },
  // Of what was done that year, also in a case of before.
  { id: 'acties', vakken: ['afspraak', 'actie'], totaal: 'acties', eenheid: 'handeling' },
  { id: 'stappen', vakken: stapgroepen, totaal: 'stappen', eenheid: 'handeling' },
  { id: 'formele_klachten', vakken: ['commissie', 'bestuur'], totaal: 'formele_klachten', eenheid: 'handeling' },
  { id: 'doorverwijzingen', vakken: verwijsgroepen, totaal: 'doorverwijzingen', eenheid: 'handeling' },
  // Of what was closed that year, whenever it came in.
  { id: 'uitkomsten', vakken: afloopvakken, totaal: 'afgesloten', eenheid: 'zaak' },
]
