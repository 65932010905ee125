import type { Bevestiging, Onderwerp } from '@/lib/domain/intake/intake'
import { bevestigingTekst, onderwerpTekst } from '@/lib/domain/intake/intake.texts'
import type { Categorie, Minderjarig } from '@/lib/domain/melding/melding'
import { categorieTekst } from '@/lib/domain/melding/melding.texts'
import type { Antwoord, MeldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht'
import { judge } from '@/lib/domain/meldplicht/meldplicht.rules'
import { antwoordTekst, vragenFor } from '@/lib/domain/meldplicht/meldplicht.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum, isDatum } from '@/lib/kernel/datum'
import { isIngevuld } from '../actie/actie-waarden'
import { datumOf } from '../actie/date-value'
import { MeldplichtBericht } from '../meldplicht/meldplicht-bericht'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { SealNote } from '../ui/seal-note'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Namen } from '../vault/namen'
import { SealedText } from '../vault/sealed-text'
import { ActieSamenvatting } from './actie-samenvatting'
import { type IntakeStap, intakeStappen, nummerOf } from './intake-stappen'
import { antwoordenOf, type IntakeWaarden, kernOf } from './intake-waarden'
import { leeftijdTekst } from './klager-velden'
import { Nakijken } from './nakijken'
import type { SchoolOptie } from './school-velden'

type IntakeControleProps = { values: IntakeWaarden; school: SchoolOptie | undefined; onWijzig: (stap: number) => void }

export function IntakeControle({ values, school, onWijzig }: IntakeControleProps) {
  const blok = (naam: IntakeStap) => ({
    titel: intakeStappen[nummerOf(naam) - 1]?.titel ?? '',
    onWijzig: () => onWijzig(nummerOf(naam)),
  })
  const kern = kernOf(values)
  const antwoorden = antwoordenOf(values) as MeldplichtAntwoorden
  const acties = values.acties.filter(isIngevuld)
  return (
    <Namen namen={[kern.naam]}>
      <Nakijken {...blok('school')}>
        <Facts coded>
          <Fact label="De klager kwam bij u op">{dagTekst(datumOf(values.aangemeldOp))}</Fact>
          <Fact label="School">{school?.naam ?? 'Nog niet gekozen'}</Fact>
        </Facts>
      </Nakijken>
      <Nakijken {...blok('klager')}>
        <Facts coded>
          <Fact label="Naam of code">
            <SealedName>{kern.naam || leeg}</SealedName>
          </Fact>
          <Fact label="Wie het is">{tekst(categorieTekst, values.klagerCategorie as Categorie)}</Fact>
          <Fact label="Leerling jonger dan 18">{tekst(leeftijdTekst, values.minderjarig as Minderjarig)}</Fact>
          {values.minderjarig === 'ja' ? (
            <Fact label="Besproken wat de ouders horen">
              {values.oudersBesproken === 'besproken' ? 'Ja' : 'Nog niet'}
            </Fact>
          ) : null}
        </Facts>
      </Nakijken>
      <Nakijken {...blok('bereiken')} verzegeld>
        <SealedText>{kern.bereikbaar || leeg}</SealedText>
      </Nakijken>
      <Nakijken {...blok('verhaal')} verzegeld>
        <SealedText>{kern.omschrijving || leeg}</SealedText>
        <p>
          Laatste keer:{' '}
          <b>{isDatum(kern.wanneer) ? formatDatum(kern.wanneer) : kern.wanneer || 'niet precies bekend'}</b>
        </p>
      </Nakijken>
      <Nakijken {...blok('onderwerp')} verzegeld>
        <p>{onderwerpTekst[kern.onderwerp as Onderwerp]?.label ?? leeg}</p>
      </Nakijken>
      <Nakijken {...blok('meldplicht')}>
        <Facts coded>
          {vragenFor(school?.sector ?? '').map(({ naam, vraag }) => (
            <Fact key={naam} label={vraag}>
              {tekst(antwoordTekst, antwoorden[naam] as Antwoord)}
            </Fact>
          ))}
        </Facts>
        {judge(antwoorden) === 'melden' ? <MeldplichtBericht /> : null}
      </Nakijken>
      <Nakijken {...blok('klopt')}>
        <p>{tekst(bevestigingTekst, values.bevestigdDoorKlager as Bevestiging)}</p>
        {kern.bevestiging || kern.toelichting ? (
          <SealedBlock>
            <SealedText>{[kern.bevestiging, kern.toelichting].filter(Boolean).join('\n\n')}</SealedText>
          </SealedBlock>
        ) : null}
      </Nakijken>
      <Nakijken {...blok('acties')} verzegeld={acties.length > 0}>
        {acties.length === 0 ? <p>Voor nu geen acties.</p> : null}
        {acties.map((actie, at) => (
          <ActieSamenvatting key={`actie-${String(at)}`} actie={actie} />
        ))}
      </Nakijken>
      <SealNote>Wat op linnen staat, kunt alleen u lezen.</SealNote>
    </Namen>
  )
}

const leeg = 'Niet ingevuld'

function dagTekst(datum: ReturnType<typeof datumOf>): string {
  return datum ? formatDatum(datum) : 'niet precies bekend'
}

function tekst<K extends string>(teksten: Partial<Record<K, string>>, code: K): string {
  return withCapital(teksten[code] ?? leeg)
}
