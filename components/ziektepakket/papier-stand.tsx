import type { Ziektepakket } from '@/lib/domain/ziektepakket/ziektepakket'
import { routes } from '@/lib/kernel/routes'
import { ButtonLink } from '../ui/button-link'
import { Datum } from '../ui/datum'
import { Moment } from '../ui/moment'
import { Notice } from '../ui/notice'
import { TextLink } from '../ui/text-link'

type PapierStandProps = { bestuurId: string; dossierId: string; pakket: Ziektepakket }

/** The paper that is there now, and what can be done about it. */
export function PapierStand({ bestuurId, dossierId, pakket }: PapierStandProps) {
  const { status, gevraagd, gemaaktOp, vervangers, geweigerdOp } = pakket
  if (status === 'gevraagd' && gevraagd)
    return (
      <Notice kind="attention" title="Een vervanger vraagt om dit dossier">
        <p>
          {gevraagd.doorNaam} heeft het papier van de klager, en vroeg erom op <Moment value={gevraagd.op} />. Zegt u
          niets, dan kan {gevraagd.doorNaam} verder vanaf <Moment value={gevraagd.weigerTot} />.
        </p>
        <ButtonLink href={routes.papierBijZiekte(bestuurId, dossierId, 'weigeren')}>Kijk wat u kunt doen</ButtonLink>
      </Notice>
    )
  if (status === 'geweigerd')
    return (
      <Notice title="Er is nu geen papier">
        <p>
          U zei nee tegen een vervanger{geweigerdOp ? <> op {<Datum value={geweigerdOp} />}</> : null}. Het papier van
          de klager werkt niet meer. Maak samen een nieuw papier als de klager dat wil.
        </p>
      </Notice>
    )
  return (
    <Notice title="De klager heeft een papier">
      <p>
        Gemaakt op <Datum value={gemaaktOp} />, voor {vervangers.join(' en ')}. Maakt u een nieuw papier, dan werkt dit
        niet meer.
      </p>
      <p>
        <TextLink href={routes.papierBijZiekte(bestuurId, dossierId, 'intrekken')}>Trek dit papier in</TextLink>
      </p>
    </Notice>
  )
}
