import type { OntvangerKeuze, Stuk } from '@/lib/domain/intake/intake'
import { stukTekst } from '@/lib/domain/intake/intake.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import { datumOf } from '../actie/date-value'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { SealNote } from '../ui/seal-note'
import { SealedBlock } from '../ui/sealed-block'
import { SealedText } from '../vault/sealed-text'
import { Nakijken } from './nakijken'
import { ontvangerTekst } from './ontvanger-tekst'
import { geverTekst } from './toestemming-velden'
import type { VerwijsWaarden } from './verwijs-waarden'

type VerwijsControleProps = {
  values: VerwijsWaarden
  naar: OntvangerKeuze | undefined
  pieces: Partial<Record<Stuk, string[]>>
  onWijzig: (stap: number) => void
}

export function VerwijsControle({ values, naar, pieces, onWijzig }: VerwijsControleProps) {
  const gegevenOp = datumOf(values.gegevenOp)
  const gekozen = (Object.keys(pieces) as Stuk[]).filter((stuk) => values.stukken.includes(stuk))
  const blijft = (Object.keys(pieces) as Stuk[]).filter((stuk) => !values.stukken.includes(stuk))
  return (
    <>
      <Nakijken titel="Naar wie" onWijzig={() => onWijzig(1)}>
        <p>
          <b>{naar?.naam ?? 'Nog niet gekozen'}</b>
        </p>
        {naar ? <p className="meta">{ontvangerTekst(naar)}</p> : null}
      </Nakijken>
      <Nakijken titel="Dit gaat mee" verzegeld onWijzig={() => onWijzig(2)}>
        {gekozen.map((stuk) => (
          <div key={stuk} className="stack">
            <h3>{stukTekst[stuk]}</h3>
            <SealedText>{(pieces[stuk] ?? []).join('\n')}</SealedText>
          </div>
        ))}
        <SealNote>Verzegeld voor {naar?.naam ?? 'de vertrouwenspersoon'}. Onderweg kan niemand dit lezen.</SealNote>
      </Nakijken>
      <section className="stack">
        <h2 className="as-h3">Dit gaat altijd mee</h2>
        <p>
          Uw naam, de school, wie de klager is (zoals ouder of leerling), of de leerling jonger is dan 18, en uw
          antwoorden op de vragen over de meldplicht.
        </p>
        {blijft.length > 0 ? (
          <p>Dit blijft bij u: {blijft.map((stuk) => stukTekst[stuk].toLowerCase()).join('; ')}.</p>
        ) : null}
      </section>
      <Nakijken titel="Toestemming" onWijzig={() => onWijzig(3)}>
        <Facts coded>
          <Fact label="Gegeven door">{geverTekst[values.gever as keyof typeof geverTekst] ?? 'Niet ingevuld'}</Fact>
          <Fact label="Hoe">{withCapital(values.vorm) || 'Niet ingevuld'}</Fact>
          <Fact label="Op">{gegevenOp ? formatDatum(gegevenOp) : 'Niet ingevuld'}</Fact>
        </Facts>
        {values.omvang.trim() ? (
          <SealedBlock note="Alleen u kunt deze afspraak lezen.">
            <SealedText>{values.omvang}</SealedText>
          </SealedBlock>
        ) : null}
      </Nakijken>
      <section className="stack">
        <h2 className="as-h3">Wat er dan gebeurt</h2>
        <ul className="bullets">
          <li>De vertrouwenspersoon krijgt een mail dat er iets klaarstaat. Daarin staat niets over de klager.</li>
          <li>U ziet wanneer het geopend is. Meer ziet u niet.</li>
          <li>U kunt dit niet terughalen. Uw intake houdt u zelf.</li>
        </ul>
      </section>
    </>
  )
}
