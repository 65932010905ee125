import { Choices } from '../form/choices'
import { MeldplichtVragen } from './meldplicht-vragen'
import type { NieuwFeitWaarden } from './nieuw-feit-waarden'

type NieuwFeitProps = {
  sector: string
  veld: (naam: keyof NieuwFeitWaarden) => Omit<Parameters<typeof Choices>[0], 'label' | 'hint' | 'options'>
  gekozen: NieuwFeitWaarden
}

/** A change of a case can bring a fact that the law asks about: then the four questions are asked again (R-MELD-8). */
export function NieuwFeit({ sector, veld, gekozen }: NieuwFeitProps) {
  return (
    <>
      <Choices
        {...veld('nieuw')}
        label="Hoorde u iets nieuws dat misschien gemeld moet worden?"
        hint="Denk aan een seksueel misdrijf door iemand van de school tegen een leerling. Twijfelt u? Kies ja, dan helpen vier vragen u."
        options={[
          { value: 'nee', label: 'Nee' },
          { value: 'ja', label: 'Ja, of ik twijfel' },
        ]}
      />
      {gekozen.nieuw === 'ja' ? <MeldplichtVragen sector={sector} veld={veld} gekozen={gekozen} /> : null}
    </>
  )
}
