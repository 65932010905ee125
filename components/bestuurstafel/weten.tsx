import { combinatieZin, rolTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import type { Combinatie } from '@/lib/domain/aanstelling/combinatie.rules'
import type { Rol } from '@/lib/kernel/actor'
import { routes } from '@/lib/kernel/routes'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

type Wie = { id: string; naam: string; rol: Rol }
type WetenProps = {
  bestuurId: string
  raad: readonly { key: string; zin: string }[]
  waarschuwingen: readonly (Wie & { combinatie: Combinatie })[]
  zonderSleutel: readonly Wie[]
  onbereikbaar: number
}

/** What asks nothing today, and is better known. */
export function Weten({ bestuurId, raad, waarschuwingen, zonderSleutel, onbereikbaar }: WetenProps) {
  if (raad.length + waarschuwingen.length + zonderSleutel.length + onbereikbaar === 0) return null
  return (
    <Section title="Goed om te weten" stack>
      <ul className="bullets">
        {raad.map(({ key, zin }) => (
          <li key={key}>{zin}</li>
        ))}
        {waarschuwingen.map(({ id, naam, rol, combinatie }) => (
          <li key={`${id}${combinatie.reden}`}>
            <TextLink href={routes.aanstelling(bestuurId, id)}>{naam}</TextLink>, {rolTekst[rol].toLowerCase()}.{' '}
            {combinatieZin(combinatie)}
          </li>
        ))}
        {zonderSleutel.map(({ id, naam, rol }) => (
          <li key={id}>
            {naam}, {rolTekst[rol].toLowerCase()}, nam het account nog niet in gebruik. Niemand kan deze persoon iets
            verzegeld sturen.
          </li>
        ))}
        {onbereikbaar > 0 ? (
          <li>
            {onbereikbaar === 1 ? 'Eén dossier is' : `${onbereikbaar} dossiers zijn`} van iemand die geschorst is of
            niet meer voor u werkt. Niemand kan het openen. Geborgen zegt niet van wie, en niet waarover. Een klager kan
            opnieuw beginnen bij een andere vertrouwenspersoon. Na de bewaartermijn wist Geborgen dit vanzelf.
          </li>
        ) : null}
      </ul>
    </Section>
  )
}
