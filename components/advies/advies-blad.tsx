import type { AdviesDetail } from '@/lib/domain/advies/advies'
import { canStep, effectOf } from '@/lib/domain/advies/advies.rules'
import {
  aanleidingTekst,
  acceptatieTekst,
  ambtNaam,
  besluitTekst,
  effectHulp,
  kwaliteitTekst,
  statusTekst,
  uitvoeringTekst,
  vraagKort,
} from '@/lib/domain/advies/advies.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { AdviesInhoud } from './advies-inhoud'
import { TeLaat } from './advies-stand'

type AdviesBladProps = { bestuurId: string; advies: AdviesDetail; today: Day; terug: { href: string; tekst: string } }

/** One advies: where it stands and whose move it is, what it says, and what was done with it. */
export function AdviesBlad({ bestuurId, advies, today, terug }: AdviesBladProps) {
  const { status, ambt, schoolNaam, vraag, aanleiding, antwoordVoor, eigen } = advies
  return (
    <>
      <PageHead
        caption={schoolNaam ?? 'Alle scholen'}
        title="Advies"
        lead={
          <>
            {statusTekst[status]}. <TeLaat regel={advies} today={today} />
          </>
        }
        kantlijn={<Back href={terug.href}>{terug.tekst}</Back>}
      />
      <Section title="Hoe het staat" first stack>
        <Facts coded>
          <Fact label="Aan">{ambtNaam[ambt]}</Fact>
          <Fact label="Van">{advies.adviseurNaam}</Fact>
          <Fact label="Komt voort uit">
            {aanleidingTekst[aanleiding]}. {vraagKort[vraag]}.
          </Fact>
          <Fact label="Antwoord afgesproken voor">
            <Datum value={antwoordVoor} />
          </Fact>
          {advies.besluit ? <Fact label="Besluit">{besluitTekst[advies.besluit]}</Fact> : null}
          {advies.uitvoerenVoor ? (
            <Fact label="Klaar op">
              <Datum value={advies.uitvoerenVoor} />
            </Fact>
          ) : null}
          {status === 'beantwoord' && advies.opvolgenOp ? (
            <Fact label="Navragen op">
              <Datum value={advies.opvolgenOp} />
            </Fact>
          ) : null}
          {advies.uitvoering ? <Fact label="Hoe het ging">{uitvoeringTekst[advies.uitvoering]}</Fact> : null}
        </Facts>
        <Effect advies={advies} />
        <Doen bestuurId={bestuurId} advies={advies} eigen={eigen} />
      </Section>
      <AdviesInhoud advies={advies} />
    </>
  )
}

function Effect({ advies }: { advies: AdviesDetail }) {
  const { kwaliteit, acceptatie } = advies
  const effect = effectOf(advies)
  if (!effect || !kwaliteit || !acceptatie) return null
  return (
    <p>
      Kwaliteit {kwaliteitTekst[kwaliteit]}. Draagvlak {acceptatieTekst[acceptatie]}. Effect: {effect} van 25.{' '}
      {effectHulp}
    </p>
  )
}

function Doen({ bestuurId, advies, eigen }: { bestuurId: string; advies: AdviesDetail; eigen: boolean }) {
  const to = (act: Parameters<typeof routes.advies>[2]) => routes.advies(bestuurId, advies.id, act)
  if (!eigen)
    return canStep(advies, 'advies:answer') ? (
      <ButtonRow>
        <ButtonLink href={to('beantwoorden')}>Beantwoord dit advies</ButtonLink>
      </ButtonRow>
    ) : null
  const volgt = canStep(advies, 'advies:follow') && advies.besluit !== 'niet'
  return (
    <ButtonRow>
      {volgt ? <ButtonLink href={to('opvolgen')}>Vraag hoe het staat</ButtonLink> : null}
      {canStep(advies, 'advies:discuss') ? (
        <ButtonLink href={to('bespreken')} variant="second">
          Leg een gesprek vast
        </ButtonLink>
      ) : null}
      {canStep(advies, 'advies:complete') ? (
        <ButtonLink href={to('afronden')} variant="second">
          Rond af
        </ButtonLink>
      ) : null}
    </ButtonRow>
  )
}
