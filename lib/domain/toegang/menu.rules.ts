import type { Actor } from '@/lib/kernel/actor'
import { routes } from '@/lib/kernel/routes'
import { type Deur, deuren, type Kopje } from './menu.data'
import { may } from './toegang.access'

export type MenuItem = { href: string; label: string; onder?: readonly string[] }
export type MeerDeur = { href: string; label: string; uitleg: string; kopje: Kopje }

/** What fits on one line of a laptop: letters, with the space after each word as three. */
const BREEDTE = 90

/** What the menu holds for this actor: what he may not do leaves no trace (R-SPOOR-1). What does not fit stands behind Meer. */
export function navFor(actor: Actor): MenuItem[] {
  // A begeleider finds his records where they always stand: he hands nothing over.
  const windsDown = actor.aanstellingen.some(
    ({ werking, rol }) => werking === 'afwikkelend' && rol !== 'begeleider_aangeklaagde',
  )
  const rest = meerFor(actor)
  const balk = rest.length === 0 ? ownFor(actor) : ownFor(actor).filter(({ plek }) => plek === 'balk')
  const meer = { label: 'Meer', href: routes.meer(actor.bestuurId), onder: rest.map(({ href }) => href) }
  return [
    ...(windsDown ? [{ label: 'Afwikkelen', href: routes.afwikkelen(actor.bestuurId) }] : []),
    ...balk.map(({ label, href }) => ({ label, href: href(actor.bestuurId) })),
    ...(rest.length > 0 ? [meer] : []),
    { label: 'Account', href: routes.account },
  ]
}

/** What stands on the page Meer; nothing where everything fits in the menu. */
export function meerFor(actor: Actor): MeerDeur[] {
  const own = ownFor(actor)
  if (breedteVan([...own, { label: 'Account' }]) <= BREEDTE) return []
  return own.flatMap(({ plek, label, href, uitleg }) =>
    plek === 'balk' ? [] : [{ label, href: href(actor.bestuurId), uitleg, kopje: plek }],
  )
}

export function homeFor(actor: Actor): string {
  return navFor(actor)[0]?.href ?? routes.account
}

export function breedteVan(items: readonly { label: string }[]): number {
  return items.reduce((sum, { label }) => sum + label.length + 3, 0)
}

function ownFor(actor: Actor): Deur[] {
  return deuren.filter(({ act }) => may(actor, act))
}
