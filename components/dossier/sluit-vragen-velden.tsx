import { sluitVraagTekst } from '@/lib/domain/dossier/dossier.texts'
import { Choices } from '../form/choices'

type SluitVragenVeldenProps = {
  f: {
    choice: (
      name: 'afsprakenNagekomen' | 'gedragGestopt' | 'represailles' | 'oorzaakWeg',
    ) => Omit<Parameters<typeof Choices>[0], 'label' | 'options'>
  }
}

const antwoorden = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
  { value: 'weet_niet', label: 'Weet ik niet' },
]

/** The four questions of closing and of the check afterwards (R-ROUTE-8). */
export function SluitVragenVelden({ f }: SluitVragenVeldenProps) {
  return (
    <>
      <Choices {...f.choice('afsprakenNagekomen')} label={sluitVraagTekst.afsprakenNagekomen} options={antwoorden} />
      <Choices {...f.choice('gedragGestopt')} label={sluitVraagTekst.gedragGestopt} options={antwoorden} />
      <Choices {...f.choice('represailles')} label={sluitVraagTekst.represailles} options={antwoorden} />
      <Choices {...f.choice('oorzaakWeg')} label={sluitVraagTekst.oorzaakWeg} options={antwoorden} />
    </>
  )
}
