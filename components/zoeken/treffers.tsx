import type { Zaak } from '@/lib/domain/vandaag/vandaag'
import { zaakTekst } from '@/lib/domain/vandaag/vandaag.texts'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Nr } from '../ui/nr'
import { KaartNaam } from '../vault/kaart-naam'
import { standVan } from './zoektekst'

export function Treffers({ bestuurId, zaken }: { bestuurId: string; zaken: readonly Zaak[] }) {
  return (
    <Agenda>
      {zaken.map((zaak) => (
        <AgendaItem
          key={zaak.id}
          when={standVan(zaak)}
          task={
            <>
              {zaakTekst[zaak.soort]} {zaak.nummer ? <Nr>{zaak.nummer}</Nr> : null}
            </>
          }
          href={hrefOf(bestuurId, zaak)}
          name={<KaartNaam bestuurId={bestuurId} objectId={zaak.id} kaart={zaak.kaart} />}
          meta={zaak.schoolNaam}
        />
      ))}
    </Agenda>
  )
}

function hrefOf(bestuurId: string, { soort, id }: Zaak): string {
  return { intake: routes.intake, melding: routes.melding, dossier: routes.dossier }[soort](bestuurId, id)
}
