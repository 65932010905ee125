import type { Actor } from '@/lib/kernel/actor'
import { routes } from '@/lib/kernel/routes'
import type { Act } from './toegang'
import { may } from './toegang.access'

type Entry = { label: string; act: Act; href: (bestuurId: string) => string }

// In order: where someone's work begins stands first, and is his home.
const entries: readonly Entry[] = [
  { label: 'Vandaag', act: 'actie:record', href: routes.vandaag },
  { label: 'Intakes', act: 'intake:read', href: routes.intakes },
  { label: 'Meldingen', act: 'melding:read', href: routes.meldingen },
  { label: 'Dossiers', act: 'dossier:read', href: routes.dossiers },
  { label: 'Zoeken', act: 'dossier:read', href: routes.zoeken },
  { label: 'Vernietigen', act: 'vernietiging:read', href: routes.vernietigen },
  { label: 'AVG-verzoeken', act: 'avgverzoek:read', href: routes.avgverzoeken },
  { label: 'Gesprekken met directeuren', act: 'adviesgesprek:record', href: routes.adviesgesprekken },
  { label: 'Afwezigheid', act: 'afwezigheid:record', href: routes.afwezigheid },
  { label: 'Bestuurstafel', act: 'aanstelling:confirm', href: routes.bestuurstafel },
  { label: 'Meldingen aan het bestuur', act: 'meldketen:read', href: routes.meldketens },
  { label: 'Aanstellingen', act: 'aanstelling:read', href: routes.aanstellingen },
  { label: 'Scholen', act: 'school:open', href: routes.scholen },
  { label: 'Gebruikers', act: 'gebruiker:invite', href: routes.gebruikers },
  { label: 'Instellingen', act: 'bestuur:amend', href: routes.instellingen },
  { label: 'Termijnen', act: 'reglement:amend', href: routes.reglement },
  { label: 'Gesloten dagen', act: 'sluiting:record', href: routes.geslotenDagen },
  { label: 'Logboek', act: 'logboek:read', href: routes.logboek },
  { label: 'AVG-termijnen', act: 'avgtermijn:read', href: routes.avgtermijnen },
  { label: 'Aanspreekpunten pesten', act: 'aanspreekpunt:record', href: routes.aanspreekpunten },
  { label: 'Klachtroutes', act: 'routesjabloon:read', href: routes.klachtroutes },
  { label: 'Sociale kaart', act: 'socialekaart:read', href: routes.socialeKaart },
]

/** What the menu holds for this actor: what he may not do leaves no trace (R-SPOOR-1). */
export function navFor(actor: Actor): { href: string; label: string }[] {
  const own = entries.filter(({ act }) => may(actor, act))
  const windsDown = actor.aanstellingen.some(({ werking }) => werking === 'afwikkelend')
  return [
    ...(windsDown ? [{ label: 'Afwikkelen', href: routes.afwikkelen(actor.bestuurId) }] : []),
    ...own.map(({ label, href }) => ({ label, href: href(actor.bestuurId) })),
    { label: 'Account', href: routes.account },
  ]
}

export function homeFor(actor: Actor): string {
  return navFor(actor)[0]?.href ?? routes.account
}
