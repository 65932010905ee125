import { ambtNaam } from '@/lib/domain/advies/advies.texts'
import { vertrouwensinspecteur } from '@/lib/domain/meldketen/meldketen.texts'
import { Notice } from '../ui/notice'
import type { NaarWie } from './naar-wie'

/** To whom it goes, before it is sent; and what to do where nobody can open it (R-SPOOR-2). */
export function Waarheen({ naar: { ambt, scherm, vragen, to } }: { naar: NaarWie }) {
  if (!to) return null
  const wie = ambtNaam[ambt]
  if (to.voor === 'niemand' && scherm.houders.length > 0)
    return (
      <Notice kind="attention" title="Bel eerst de vertrouwensinspecteur">
        <p>
          Er blijft niemand over die dit mag lezen. Bel <span className="nr">{vertrouwensinspecteur.telefoon}</span>,{' '}
          {vertrouwensinspecteur.bereikbaar}. Die denkt met u mee.
        </p>
      </Notice>
    )
  if (to.dicht)
    return (
      <Notice kind="attention" title={`Nu kan ${wie} dit niet openen`}>
        <p>
          Vraag een bestuurder om de sleutel van {wie} te maken, op de Bestuurstafel. Wat u schrijft, blijft bewaard.
        </p>
      </Notice>
    )
  return (
    <Notice title={to.voor === 'ambt' ? `Dit gaat naar ${wie}` : 'Dit gaat naar deze mensen, en naar niemand anders'}>
      {vragen.length > 1 ? <p>De directeur is erbij betrokken. Daarom antwoordt het bestuur.</p> : null}
      <p>{to.personen.map(({ naam }) => naam).join(' en ')}.</p>
    </Notice>
  )
}
