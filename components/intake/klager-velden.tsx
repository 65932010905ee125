import { categorieen, minderjarigheden } from '@/lib/domain/melding/melding'
import { categorieTekst } from '@/lib/domain/melding/melding.texts'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import { TextInput } from '../form/text-input'
import { Notice } from '../ui/notice'
import { SealNote } from '../ui/seal-note'
import type { IntakeVelden } from './velden'

/** Who the klager is, and with a minor what happens with the parents (R-INT-3). */
export function KlagerVelden({ f }: { f: IntakeVelden }) {
  return (
    <>
      <TextInput
        {...f.text('naam')}
        error={f.fout('naam')}
        label="Naam of code van de klager"
        hint="Wil de klager geen naam geven? Bedenk dan samen een code, zoals ‘Kastanje’."
        width="medium"
        note={<SealNote />}
      />
      <Choices
        {...f.choice('klagerCategorie')}
        error={f.fout('klagerCategorie')}
        label="Wie is de klager?"
        hint="De klager is degene die er last van heeft en ermee naar u toe komt."
        options={optiesVan(categorieen, categorieTekst)}
      />
      <Choices
        {...f.choice('minderjarig')}
        error={f.fout('minderjarig')}
        label="Is de leerling om wie het gaat jonger dan 18?"
        hint="We vragen dit omdat ouders dan meestal op de hoogte komen, en omdat bij sommige feiten een meldplicht geldt. Gaat het niet om een leerling? Kies dan Nee."
        options={minderjarigheden.map((value) => ({ value, label: leeftijdTekst[value] }))}
      />
      {f.values.minderjarig === 'ja' ? (
        <>
          <Notice title="Wat u vertelt over de ouders">
            <p>
              Is iemand jonger dan 18, dan horen de ouders het meestal. Zeg dat voordat de leerling verder vertelt.
              Spreek af wie het de ouders vertelt, wanneer, en wat zij horen.
            </p>
            <p>Kan het niet veilig? Beslis dat niet alleen. Vraag de vertrouwenspersoon om raad.</p>
          </Notice>
          <Choices
            {...f.choice('oudersBesproken')}
            error={f.fout('oudersBesproken')}
            label="Hebt u besproken wat de ouders horen?"
            options={[
              { value: 'besproken', label: 'Ja, dat is besproken' },
              { value: 'nog_niet', label: 'Nee, nog niet', hint: 'Doe dit voordat u het verhaal opschrijft.' },
            ]}
          />
        </>
      ) : null}
    </>
  )
}

export const leeftijdTekst = { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' } as const
