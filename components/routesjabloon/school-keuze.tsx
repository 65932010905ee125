import { TextLink } from '../ui/text-link'

type SchoolKeuzeProps = {
  scholen: readonly { id: string; naam: string }[]
  gekozen: string | null
  hrefOf: (schoolId: string | null) => string
}

/** Which school a page is about; without one it is about all of them. */
export function SchoolKeuze({ scholen, gekozen, hrefOf }: SchoolKeuzeProps) {
  const keuzes = [{ id: null, naam: 'Alle scholen' }, ...scholen]
  return (
    <ul className="bullets">
      {keuzes.map(({ id, naam }) => (
        <li key={id ?? 'alle'}>
          {id === gekozen ? <strong>{naam}</strong> : <TextLink href={hrefOf(id)}>{naam}</TextLink>}
        </li>
      ))}
    </ul>
  )
}
