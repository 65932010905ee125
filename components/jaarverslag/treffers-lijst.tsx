import type { ComponentProps } from 'react'
import { onderdeelTekst, trefsoortTekst } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import type { Treffer } from '@/lib/domain/jaarverslag/naamcheck.rules'
import type { FieldError } from '@/lib/kernel/action-state'
import { Choices } from '../form/choices'
import { TextLink } from '../ui/text-link'
import { SealedText } from '../vault/sealed-text'

type TreffersLijstProps = {
  treffers: readonly Treffer[]
  errors: readonly FieldError[]
  veld: Pick<ComponentProps<typeof Choices>, 'type' | 'defaultValue' | 'onChange'>
  schrijven: string
}

/** Each word that stands in a case of hers too, in its sentence, with the question that goes with it. */
export function TreffersLijst({ treffers, errors, veld, schrijven }: TreffersLijstProps) {
  return (
    <>
      <p>
        Deze woorden staan ook in zaken van u. Is iemand eraan te herkennen?{' '}
        <TextLink href={schrijven}>Verander dan de tekst</TextLink>. Anders vinkt u aan dat het mag blijven.
      </p>
      <ol className="stack">
        {treffers.map(({ sleutel, onderdeel, soort, woord, zin }, at) => (
          <li key={sleutel} className="stack">
            <SealedText>{zin}</SealedText>
            <Choices
              {...veld}
              name={`woord-${at + 1}`}
              error={errors.find(({ field }) => field === `woord-${at + 1}`)?.message}
              label={`Woord ${at + 1}: “${woord}”`}
              hint={`${onderdeelTekst[onderdeel]}. Dit is ${trefsoortTekst[soort]}.`}
              options={[{ value: sleutel, label: 'Dit mag blijven: niemand is eraan te herkennen' }]}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
