import type { Bestemming } from '@/lib/domain/meldketen/meldketen'
import { vertrouwensinspecteur } from '@/lib/domain/meldketen/meldketen.texts'
import { Notice } from '../ui/notice'
import { TextLink } from '../ui/text-link'

/** To whom it goes, before anything is written; and where it can not be opened yet: who to call (R-SPOOR-2). */
export function Waarheen({ to, bellenHref }: { to: Bestemming; bellenHref: string }) {
  const namen = to.personen.map(({ naam }) => naam).join(' en ')
  if (to.voor === 'inspecteur')
    return (
      <Notice kind="attention" title="Bel eerst de vertrouwensinspecteur">
        <p>
          Er blijft niemand van het bestuur over. Bel nu de vertrouwensinspecteur:{' '}
          <span className="nr">{vertrouwensinspecteur.telefoon}</span>, {vertrouwensinspecteur.bereikbaar}. Die zegt wat
          u verder doet.
        </p>
        <p>
          <TextLink href={bellenHref}>Leg vast dat u belde</TextLink>
        </p>
      </Notice>
    )
  if (to.telefoon)
    return (
      <Notice kind="attention" title="Bel het bestuur vandaag">
        <p>
          Niemand kan een verzegelde melding nu openen. Dat is geen reden om te wachten. Bel {namen || 'het bestuur'} en
          vertel wat u weet.
        </p>
        <p>
          <TextLink href={bellenHref}>Leg vast dat u belde</TextLink>. Verzegelen kan later.
        </p>
      </Notice>
    )
  return (
    <Notice
      title={to.voor === 'ambt' ? 'Dit gaat naar het bestuur' : 'Dit gaat naar deze mensen, en naar niemand anders'}
    >
      <p>{namen}.</p>
      <p>
        Lukt vergelijken nu niet? Wacht er niet op. <TextLink href={bellenHref}>Bel, en leg vast dat u belde</TextLink>.
      </p>
    </Notice>
  )
}
