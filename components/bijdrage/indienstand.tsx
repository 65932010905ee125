import type { BijdrageView } from '@/lib/domain/bijdrage/bijdrage'
import { aanleidingTekst, bijdrageRefusals, wachtTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { formatDatum } from '@/lib/kernel/datum'

/** Whether it was filed, and what changed since. */
export function Indienstand({ view: { bijdrage, veranderd, waaromNiet, schooljaar, wacht } }: { view: BijdrageView }) {
  return (
    <>
      {bijdrage ? (
        <p>
          U diende deze cijfers in op {formatDatum(bijdrage.ingediendOp)}, {aanleidingTekst[bijdrage.aanleiding]}.
          {bijdrage.gepubliceerdOp ? ` Het jaarverslag verscheen op ${formatDatum(bijdrage.gepubliceerdOp)}.` : ''}
        </p>
      ) : (
        <p>
          U diende deze cijfers nog niet in. Het schooljaar loopt tot en met 31 juli {schooljaar + 1}. Dien in na die
          dag, of eerder als u vertrekt. Kijk de cijfers eerst na.
        </p>
      )}
      {veranderd ? <p>Sindsdien is er iets veranderd in uw zaken. Hieronder staat het zoals het nu is.</p> : null}
      {wacht && (!bijdrage || veranderd) ? <p>{wachtTekst(wacht)}</p> : null}
      {waaromNiet && !(waaromNiet === 'nothing_new' && bijdrage) ? <p>{bijdrageRefusals[waaromNiet]}</p> : null}
    </>
  )
}
