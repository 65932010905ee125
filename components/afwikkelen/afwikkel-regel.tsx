import type { AfwikkelZaak } from '@/lib/domain/vandaag/afwikkelen.rules'
import { nodigTekst } from '@/lib/domain/vandaag/afwikkelen.texts'
import { zaakTekst } from '@/lib/domain/vandaag/vandaag.texts'
import { routes } from '@/lib/kernel/routes'
import { AgendaItem } from '../ui/agenda-item'
import { Nr } from '../ui/nr'
import { TextLink } from '../ui/text-link'
import { KaartNaam } from '../vault/kaart-naam'

/** One case: what is needed, the name on linen, and the ways to end it. */
export function AfwikkelRegel({ bestuurId, zaak }: { bestuurId: string; zaak: AfwikkelZaak }) {
  const { id, soort, nummer, schoolNaam, kaart, nodig, naarNaam } = zaak
  return (
    <AgendaItem
      task={nodig === 'wachten' ? `Wacht op ${naarNaam ?? 'uw collega'}` : nodigTekst[nodig]}
      href={hrefOf(bestuurId, zaak)}
      name={kaart ? <KaartNaam bestuurId={bestuurId} objectId={id} kaart={kaart} /> : null}
      meta={
        <>
          {zaakTekst[soort]} {nummer ? <Nr>{nummer}</Nr> : null}, {schoolNaam}
        </>
      }
    >
      <p className="meta no-print">
        {ways(bestuurId, zaak).map(({ label, href }, at) => (
          <span key={label}>
            {at > 0 ? ' of ' : null}
            <TextLink href={href}>{label}</TextLink>
          </span>
        ))}
      </p>
    </AgendaItem>
  )
}

function hrefOf(bestuurId: string, { soort, id }: AfwikkelZaak): string {
  return { intake: routes.intake, melding: routes.melding, dossier: routes.dossier }[soort](bestuurId, id)
}

/** What can be done with it, each on a page of its own. */
function ways(bestuurId: string, { soort, id, nodig }: AfwikkelZaak): { label: string; href: string }[] {
  const destroy = { label: 'vernietigen', href: routes.zaakVernietigen(bestuurId, soort, id) }
  if (nodig === 'vernietigen') return [destroy]
  if (nodig === 'wachten' || nodig === 'intrekken')
    return [{ label: 'voorstel bekijken', href: routes.dossierAct(bestuurId, id, 'overdragen') }]
  if (soort === 'dossier')
    return [
      { label: 'overdragen', href: routes.dossierAct(bestuurId, id, 'overdragen') },
      { label: 'afsluiten', href: routes.dossierAct(bestuurId, id, 'afsluiten') },
      destroy,
    ]
  if (soort === 'melding') return [{ label: 'afsluiten', href: routes.meldingAfsluiten(bestuurId, id) }, destroy]
  const refer = { label: 'verwijzen', href: routes.intakeVerwijzen(bestuurId, id) }
  const finish = { label: 'afronden', href: routes.intakeEvalueren(bestuurId, id) }
  return nodig === 'verwijzen' ? [refer, finish, destroy] : [finish, destroy]
}
