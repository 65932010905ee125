import type { Stand } from '@/lib/domain/ambt/ambt.rules'
import { standTekst } from '@/lib/domain/ambt/ambt.texts'
import { routes } from '@/lib/kernel/routes'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { AmbtWoorden } from './ambt-woorden'

type Props = {
  bestuurId: string
  directies: readonly {
    schoolId: string
    schoolNaam: string
    stand: Stand
    ambt: { id: string; versie: number; publicKey: string } | null
    eigen: string | null
  }[]
}

/** Of each own school: whether he can open what is for the directeur, and the six words that others compare. */
export function EigenDirectieSleutel({ bestuurId, directies }: Props) {
  return directies.map(({ schoolId, schoolNaam, stand, ambt, eigen }) => (
    <Section key={schoolId} title={`De sleutel van de directeur van ${schoolNaam}`} stack>
      {ambt && eigen ? (
        <>
          <p>Een vertrouwenspersoon die u iets stuurt, vergelijkt deze zes woorden met u.</p>
          <AmbtWoorden bestuurId={bestuurId} ambt={ambt} eigen={eigen} />
          {stand === 'in_orde' ? null : (
            <p>
              {standTekst[stand]}{' '}
              <TextLink href={routes.ambtGeven(bestuurId, schoolId)}>
                {stand === 'delen' ? 'Geef de sleutel door' : 'Maak een nieuwe sleutel'}
              </TextLink>
            </p>
          )}
        </>
      ) : (
        <p>U hebt deze sleutel nog niet. Wat voor u bestemd is, gaat dan niet open. Vraag een bestuurder om hulp.</p>
      )}
    </Section>
  ))
}
