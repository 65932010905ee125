import type { IntakeDetail } from '@/lib/domain/intake/intake'
import { bevestigingTekst, oudersTekst } from '@/lib/domain/intake/intake.texts'
import type { Categorie, Minderjarig } from '@/lib/domain/melding/melding'
import { categorieTekst } from '@/lib/domain/melding/melding.texts'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { leeftijdTekst } from './klager-velden'

export function IntakeFeiten({ intake }: { intake: IntakeDetail }) {
  return (
    <Facts columns={3} coded>
      <Fact label="School">{intake.schoolNaam}</Fact>
      <Fact label="Gemeld op">
        {intake.aangemeldOp ? <Datum value={intake.aangemeldOp} /> : 'niet precies bekend'}
        {intake.aangemeldOp && !intake.aangemeldZeker ? ', niet precies' : null}
      </Fact>
      <Fact label="De klager is">{categorieTekst[intake.klagerCategorie as Categorie]}</Fact>
      <Fact label="Leerling jonger dan 18">{leeftijdTekst[intake.minderjarig as Minderjarig]}</Fact>
      {intake.minderjarig === 'ja' ? <Fact label="De ouders">{oudersTekst[intake.oudersBesproken]}</Fact> : null}
      <Fact label="Klopt het volgens de klager">{bevestigingTekst[intake.bevestigdDoorKlager]}</Fact>
    </Facts>
  )
}
