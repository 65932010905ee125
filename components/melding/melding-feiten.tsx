import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { categorieTekst, herkomstTekst, partijenTekst, wijzeTekst } from '@/lib/domain/melding/melding.texts'
import { onderwerpTekst, soortVerloop } from '@/lib/domain/melding/triage.texts'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'

export function MeldingFeiten({ melding }: { melding: MeldingDetail }) {
  const { probleemgebieden, gedragingen, partijen, klagerCategorie, melderCategorie, minderjarig, wijze } = melding
  return (
    <Facts coded columns={3}>
      {probleemgebieden.length > 0 ? (
        <Fact label="Gaat over">
          {onderwerpTekst(probleemgebieden, gedragingen)}
          {partijen ? `, ${partijenTekst[partijen]}` : null}
        </Fact>
      ) : null}
      <Fact label="School">{melding.schoolNaam}</Fact>
      <Fact label="Wie er last van heeft">
        {categorieTekst[klagerCategorie]}
        {leeftijdTekst[minderjarig]}
      </Fact>
      <Fact label="Hoe u het hoorde">
        {wijzeTekst[wijze]}
        {wijze === 'via_via' ? `: ${categorieTekst[melderCategorie]}` : null}
      </Fact>
      <Fact label="Kwam binnen">
        <Datum value={melding.ontvangenOp} />
        <br />
        {herkomstTekst[melding.herkomst]}
      </Fact>
      <Fact label="Is nu een">{soortVerloop(melding)}</Fact>
    </Facts>
  )
}

const leeftijdTekst = { ja: ', jonger dan 18', nee: null, onbekend: ', leeftijd niet bekend' } as const
