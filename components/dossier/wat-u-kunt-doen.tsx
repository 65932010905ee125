import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import type { Act } from '@/lib/domain/toegang/toegang'
import { routes } from '@/lib/kernel/routes'
import { ActionGroup } from '../ui/action-group'
import { ActionLink } from '../ui/action-link'
import { AsideSection } from '../ui/aside-section'
import { ButtonLink } from '../ui/button-link'

type Entry = { act: Act; label: string; path: string }

const first: readonly Entry[] = [
  { act: 'gesprek:record', label: 'Gesprek vastleggen', path: 'gesprekken/nieuw' },
  { act: 'dossier:check', label: 'Nazorg vastleggen', path: 'nazorg' },
  { act: 'dossier:reopen', label: 'Heropenen', path: 'heropenen' },
  { act: 'dossier:close', label: 'Afsluiten', path: 'afsluiten' },
]

const groups: readonly { title: string; entries: readonly Entry[] }[] = [
  {
    title: 'Opschrijven',
    entries: [
      { act: 'actie:record', label: 'Afspraak of actie noteren', path: 'acties/nieuw' },
      { act: 'notitie:record', label: 'Aantekening voor uzelf maken', path: 'notitie' },
      { act: 'dossier:amend', label: 'Personen of klacht wijzigen', path: 'wijzigen' },
      { act: 'klager:change', label: 'Vastleggen wie nu de klager is', path: 'klager-wisselen' },
      { act: 'ouders:record', label: 'Vastleggen wat de ouders weten', path: 'ouders' },
      { act: 'meldplicht:answer', label: 'Vragen van de meldplicht opnieuw beantwoorden', path: 'meldplicht' },
      { act: 'inlichting:record', label: 'Vastleggen wat de aangeklaagde hoorde', path: 'aangeklaagde-inlichten' },
      { act: 'bijzonder:record', label: 'Bijzonder gegeven vastleggen', path: 'bijzonder' },
      { act: 'doorbreking:record', label: 'Vastleggen dat u iets moest vertellen', path: 'doorbreking' },
      { act: 'informatieverzoek:record', label: 'Vraag van de klachtencommissie vastleggen', path: 'verzoeken/nieuw' },
    ],
  },
  {
    title: 'Hulp van anderen',
    entries: [
      { act: 'doorverwijzing:record', label: 'Doorverwijzen naar andere hulp', path: 'doorverwijzen' },
      { act: 'dossier:suspend', label: 'Stilleggen, andere hulp gaat voor', path: 'opschorten' },
      { act: 'dossier:resume', label: 'Verdergaan met het dossier', path: 'hervatten' },
      { act: 'overdracht:propose', label: 'Overdragen', path: 'overdragen' },
      { act: 'intervisie:prepare', label: 'Kopie voor intervisie', path: 'intervisie' },
      { act: 'advies:send', label: 'Advies aan de school geven', path: 'advies' },
    ],
  },
  {
    title: 'Op papier',
    entries: [
      { act: 'dossier:read', label: 'Afdrukken', path: 'afdrukken' },
      { act: 'dossier:read', label: 'Brieven en formulieren', path: 'brieven' },
      { act: 'dossier:export', label: 'Meegeven aan de klager', path: 'meegeven' },
      { act: 'ziektepakket:prepare', label: 'Papier bij ziekte', path: 'papier-bij-ziekte' },
    ],
  },
  {
    title: 'Afronden',
    entries: [
      { act: 'dossier:close', label: 'Afsluiten', path: 'afsluiten' },
      { act: 'dossier:reopen', label: 'Heropenen', path: 'heropenen' },
      { act: 'dossier:destroy', label: 'Vernietigen', path: 'vernietigen' },
    ],
  },
]

export function WatUKuntDoen({ detail, acts }: { detail: DossierDetail; acts: readonly Act[] }) {
  const can = ({ act, path }: Entry) => acts.includes(act) && (about[path]?.(detail) ?? true)
  const button = first.find(can)
  const { bestuurId } = detail.sealed
  const href = ({ path }: Entry) => {
    if (path === 'meldplicht') return routes.zaakMeldplicht(bestuurId, detail.id)
    return path === 'advies' ? routes.adviesNieuw(bestuurId, detail.id) : routes.dossierAct(bestuurId, detail.id, path)
  }
  return (
    <AsideSection title="Wat u kunt doen" noPrint>
      {button ? <ButtonLink href={href(button)}>{button.label}</ButtonLink> : null}
      {groups.map(({ title, entries }) => (
        <ActionGroup key={title} title={title}>
          {entries
            .filter((entry) => can(entry) && entry.path !== button?.path)
            .map((entry) => (
              <ActionLink key={entry.path} href={href(entry)}>
                {entry.label}
              </ActionLink>
            ))}
        </ActionGroup>
      ))}
    </AsideSection>
  )
}

/** What is offered only where the case is about it. */
const about: Record<string, (detail: DossierDetail) => boolean> = {
  'aangeklaagde-inlichten': ({ partijen }) => partijen.some(({ rol }) => rol === 'aangeklaagde'),
  ouders: isAboutOuders,
  'klager-wisselen': ({ partijen }) => ['leerling', 'ouder'].includes(klagerVan(partijen)?.categorie ?? ''),
}

/** Asked where a pupil under 18 is the klager, or was when the question first came up. */
function isAboutOuders({ oudersStand, partijen }: DossierDetail): boolean {
  return oudersStand !== 'nvt' || partijen.some(({ rol, minderjarig }) => rol === 'klager' && minderjarig === 'ja')
}
