import { TextArea } from '../form/text-area'
import { TextInput } from '../form/text-input'
import { SealNote } from '../ui/seal-note'
import type { useSealedForm } from '../vault/use-sealed-form'
import type { Velden } from './betrokken'

export const legeMelding = { leerling: '', aangeklaagde: '', melder: '', feiten: '', bereikbaar: '' }
export const meldingLabels = {
  leerling: 'Om welke leerling het gaat',
  aangeklaagde: 'Wie het gedaan zou hebben',
  melder: 'Van wie u het hoorde',
  feiten: 'Wat u weet',
  bereikbaar: 'Hoe het bestuur u bereikt',
}

export function meldingIn(values: Velden): typeof legeMelding {
  const { leerling = '', aangeklaagde = '', melder = '', feiten = '', bereikbaar = '' } = values
  return { leerling, aangeklaagde, melder, feiten, bereikbaar }
}

type MeldingVeldenProps = { text: ReturnType<typeof useSealedForm<Velden, unknown>>['text'] }

/** What the bestuur must know, with names (R-MELD-8). What is not known is said so. */
export function MeldingVelden({ text }: MeldingVeldenProps) {
  return (
    <>
      <h2 className="section">Wat u meldt</h2>
      <p>Schrijf alleen op wat u hoorde of zag. U hoeft niets te onderzoeken en niets te bewijzen.</p>
      <TextInput {...text('leerling')} label="Om welke leerling gaat het?" hint="Naam en groep of klas" />
      <TextInput
        {...text('aangeklaagde')}
        label="Wie zou het gedaan hebben?"
        hint="Naam, en wat diegene voor de school doet"
      />
      <TextInput
        {...text('melder')}
        label="Van wie hoorde u het?"
        hint="Naam, en wat diegene met de school te maken heeft"
      />
      <TextArea
        {...text('feiten')}
        label="Wat weet u?"
        hint="Wat gebeurde er, waar en wanneer? Is de leerling nu veilig? Weet de klager dat u dit meldt?"
        note={<SealNote>Alleen het bestuur kan dit lezen. Ook u niet meer, als u het verstuurde.</SealNote>}
      />
      <TextInput {...text('bereikbaar')} label="Hoe bereikt het bestuur u vandaag?" hint="Telefoonnummer" />
    </>
  )
}
