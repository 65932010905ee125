import type { Voorstel } from '@/lib/domain/overdracht/overdracht'
import { proposeRefusals, redenTekst, weigeringVoorGever } from '@/lib/domain/overdracht/overdracht.texts'
import { routes } from '@/lib/kernel/routes'
import type { InDossier } from '../dossier/back-link'
import { ButtonLink } from '../ui/button-link'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Notice } from '../ui/notice'
import { TextLink } from '../ui/text-link'

/** A proposal that waits for an answer: to whom, since when, and the way back. */
export function VoorstelOpen({ dossier, voorstel }: { dossier: InDossier; voorstel: Voorstel }) {
  const { naarNaam, naarKan, reden, voorgesteldOp } = voorstel
  return (
    <>
      <Facts coded>
        <Fact label="Aan">{naarNaam}</Fact>
        <Fact label="Voorgesteld op">
          <Datum value={voorgesteldOp} />
        </Fact>
        <Fact label="Waarom">{redenTekst[reden]}</Fact>
      </Facts>
      {naarKan ? null : (
        <Notice kind="attention" title={`${naarNaam} kan het nu niet aannemen`}>
          <p>
            Deze persoon werkt nu niet als vertrouwenspersoon voor deze school. Trek het voorstel in. Daarna kunt u weer
            in het dossier schrijven en het aan een ander voorstellen.
          </p>
        </Notice>
      )}
      <p>
        Zodra {naarNaam} het aanneemt, is het dossier hier weg en ziet u er niets meer van. Tot dan kunt u het lezen, en
        er niets bij schrijven.
      </p>
      <p className="no-print">
        <ButtonLink variant="second" href={routes.overdragenIntrekken(dossier.sealed.bestuurId, dossier.id)}>
          Trek het voorstel in
        </ButtonLink>
      </p>
    </>
  )
}

/** A request under the AVG stays with who got it: it is answered before the dossier goes (R-AVG-1). */
export function EerstAvg({ bestuurId, verzoekId }: { bestuurId: string; verzoekId: string }) {
  return (
    <Notice kind="attention" title="Beantwoord eerst het AVG-verzoek">
      <p>
        {proposeRefusals.avg_open} <TextLink href={routes.avgverzoek(bestuurId, verzoekId)}>Naar het verzoek</TextLink>
      </p>
    </Notice>
  )
}

/** What became of the last one, above a next try. */
export function VoorstelDicht({ voorstel }: { voorstel: Voorstel }) {
  const { status, naarNaam, weigering, beslistOp } = voorstel
  if (status === 'geweigerd')
    return (
      <Notice kind="attention" title={`${naarNaam} nam het dossier niet aan`}>
        <p>
          {beslistOp ? (
            <>
              Op <Datum value={beslistOp} />.{' '}
            </>
          ) : null}
          {naarNaam} {weigering ? weigeringVoorGever[weigering] : 'zei nee'}. Wat klaarstond, is vernietigd. Bespreek
          met de klager wie het anders kan overnemen.
        </p>
      </Notice>
    )
  if (status !== 'ingetrokken') return null
  return (
    <Notice title="Het vorige voorstel is ingetrokken">
      <p>Wat voor {naarNaam} klaarstond, is vernietigd. U kunt het opnieuw voorstellen.</p>
    </Notice>
  )
}
