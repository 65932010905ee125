import { oudersCriteriumTekst } from '@/lib/domain/dossier/dossier.texts'
import type { Oudervraag } from '@/lib/domain/oudervraag/oudervraag'
import * as texts from '@/lib/domain/oudervraag/oudervraag.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'

/** One question as its adviser sees it: what was asked, and what came of it. */
export function OudervraagStand({ vraag }: { vraag: Oudervraag }) {
  const { leeftijd, criterium, redenen, grond, besluit, verteldOp } = vraag
  return (
    <div className="stack">
      <p>{texts.standTekst(vraag)}</p>
      <Facts coded>
        <Fact label="Leeftijd">{texts.leeftijdTekst[leeftijd]}</Fact>
        <Fact label="Uw reden">{oudersCriteriumTekst[criterium]}</Fact>
        {redenen.length > 0 ? (
          <Fact label="Wat meeweegt">{redenen.map((reden) => texts.vraagRedenTekst[reden]).join('. ')}</Fact>
        ) : null}
        {besluit && grond ? <Fact label="Reden van het besluit">{texts.grondTekst(grond)}</Fact> : null}
        {verteldOp ? <Fact label="De leerling hoorde dit">{formatDatum(verteldOp)}</Fact> : null}
      </Facts>
    </div>
  )
}
