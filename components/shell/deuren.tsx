import type { Kopje } from '@/lib/domain/toegang/menu.data'
import type { MeerDeur } from '@/lib/domain/toegang/menu.rules'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

const kopjes: Record<Kopje, string> = {
  werk: 'Bij uw werk',
  mensen: 'Mensen en scholen',
  afspraken: 'Afspraken van het bestuur',
  toezicht: 'Toezicht',
  naslag: 'Opzoeken',
}

/** Pages that are not in the menu, under a few headings. */
export function Deuren({ deuren }: { deuren: readonly MeerDeur[] }) {
  return (Object.keys(kopjes) as Kopje[]).map((kopje) => {
    const own = deuren.filter((deur) => deur.kopje === kopje)
    if (own.length === 0) return null
    return (
      <Section key={kopje} title={kopjes[kopje]} stack>
        <ul className="bullets">
          {own.map(({ href, label, uitleg }) => (
            <li key={href}>
              <TextLink href={href}>{label}</TextLink>. {uitleg}
            </li>
          ))}
        </ul>
      </Section>
    )
  })
}
