import type { IntakeDetail } from '@/lib/domain/intake/intake'
import { Moment } from '../ui/moment'
import { Notice } from '../ui/notice'

/** To whom it went and that it was received; nothing more is known here. */
export function VerwijzingStand({ verwijzing }: { verwijzing: NonNullable<IntakeDetail['verwijzing']> }) {
  const { naarNaam, verwezenOp, ontvangenOp } = verwijzing
  return (
    <Notice title={`Doorverwezen naar ${naarNaam}`}>
      <p>
        Verstuurd op <Moment value={verwezenOp} />.{' '}
        {ontvangenOp ? (
          <>
            Ontvangen op <Moment value={ontvangenOp} />.
          </>
        ) : (
          'Nog niet geopend.'
        )}
      </p>
      <p className="meta">
        Wat {naarNaam} ermee doet, ziet u hier niet. Dat is tussen de klager en de vertrouwenspersoon.
      </p>
    </Notice>
  )
}
