import type { Routestap } from '@/lib/domain/dossier/routestap'
import { aangeverTekst, tevredenZin, uitkomstTekst, uitlegTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import { Datum } from '../ui/datum'

/** The coded facts of a step: result, satisfaction, aftercare, and what belongs to this kind of step. */
export function WatErUitkwam({ stap }: { stap: Routestap }) {
  const { uitkomst, tevreden, nazorg, nazorgOp, anderAkkoordOp, uitleg, geinformeerdOp, aangifteOp, aangifteDoor } =
    stap
  return (
    <>
      {uitkomst && tevreden ? (
        <p className="meta">
          {uitkomstTekst[uitkomst]}. {tevredenZin[tevreden]}.
          {nazorg === 'ja' && nazorgOp ? (
            <>
              {' '}
              {stap.nazorgGedaanOp ? 'Nazorg gedaan op' : 'Nazorg op'} <Datum value={stap.nazorgGedaanOp ?? nazorgOp} />
              .
            </>
          ) : null}
        </p>
      ) : null}
      {anderAkkoordOp ? (
        <p className="meta">
          De andere kant ging akkoord op <Datum value={anderAkkoordOp} />.
        </p>
      ) : null}
      {uitleg.length > 0 ? (
        <ul className="bullets meta">
          {uitleg.map((punt) => (
            <li key={punt}>{uitlegTekst[punt]}</li>
          ))}
        </ul>
      ) : null}
      {aangifteOp && aangifteDoor && geinformeerdOp ? (
        <p className="meta">
          Aangifte gedaan op <Datum value={aangifteOp} /> door {aangeverTekst[aangifteDoor]}. U legde uit hoe dat gaat
          op <Datum value={geinformeerdOp} />.
        </p>
      ) : null}
    </>
  )
}
