import { routes } from '@/lib/kernel/routes'
import { Seal } from '../ui/seal'
import { TextLink } from '../ui/text-link'
import type { NavItem } from './nav-item'

const standing: readonly NavItem[] = [
  { href: routes.hulp, label: 'Hulp' },
  { href: routes.watDeServerWeet, label: 'Wat de server weet' },
  { href: routes.privacy, label: 'Privacy' },
  { href: routes.toegankelijkheid, label: 'Toegankelijkheid' },
]

/** `made` names Geborgen where the header names the school. */
export function Footer({ items = standing, made }: { items?: readonly NavItem[]; made?: boolean }) {
  return (
    <footer className="footer">
      <div className="frame">
        {items.map(({ href, label }) => (
          <TextLink key={href} href={href}>
            {label}
          </TextLink>
        ))}
        {made ? (
          <span className="made">
            <Seal />
            Geborgen
          </span>
        ) : null}
      </div>
    </footer>
  )
}
