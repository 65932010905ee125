import type { BestuursklachtDetail } from '@/lib/domain/bestuursklacht/bestuursklacht'
import { mogelijkeStappen, verslagMist, voorzieningen } from '@/lib/domain/bestuursklacht/bestuursklacht.rules'
import * as texts from '@/lib/domain/bestuursklacht/bestuursklacht.texts'
import { lengteTekst, verlengWaarschuwingTekst } from '@/lib/domain/termijn/termijn.texts'
import { withCapital } from '@/lib/kernel/capital'
import { type Datum as Day, formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { MandaatRegels } from '../routesjabloon/mandaat-regels'
import { Back } from '../ui/back'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { BesluitStand } from './besluit-stand'
import { KlachtInhoud } from './klacht-inhoud'
import { NogTeVertellen } from './nog-te-vertellen'

type KlachtBladProps = { bestuurId: string; klacht: BestuursklachtDetail; today: Day }

/** One klacht of the bestuur: what it asks now, until when, what was decided, and whom to tell. */
export function KlachtBlad({ bestuurId, klacht, today }: KlachtBladProps) {
  const { id, status, schoolNaam, ontvangenOp, via, vorm, stappen, regels, directeurBetrokken } = klacht
  const mist = verslagMist(vorm, stappen)
  const kan = mogelijkeStappen(klacht, stappen)
  const opmerkingen = Object.fromEntries(
    stappen.map((stap) => [stap.id, stap.waarschuwingen.map((code) => verlengWaarschuwingTekst[code])]),
  )
  return (
    <>
      <PageHead
        caption={schoolNaam}
        title="Formele klacht bij het bestuur"
        lead={
          <>
            {texts.statusTekst[status]}. <BesluitStand klacht={klacht} today={today} />
          </>
        }
        kantlijn={<Back href={routes.bestuursklachten(bestuurId)}>Alle formele klachten</Back>}
      />
      <Section title="Wat u nu kunt doen" stack first>
        <Termijn klacht={klacht} />
        {mist.length > 0 ? (
          <Notice kind="attention" heading="h3" title="Maak het verslag van het gesprek meteen af">
            <ul className="bullets">
              {mist.map((eis) => (
                <li key={eis}>Nog te regelen: {texts.kenmerkTekst[eis]}.</li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <Voorzieningen klacht={klacht} today={today} />
        {kan.length > 0 ? (
          <ul className="bullets no-print">
            {kan.map((stap) => (
              <li key={stap}>
                <TextLink href={routes.bestuursklachtStap(bestuurId, id, stap)}>{texts.stapTekst[stap]}</TextLink>
              </li>
            ))}
          </ul>
        ) : (
          <p>
            {klacht.berichten.some(({ verteldOp }) => !verteldOp)
              ? 'Het bestuur is klaar. Vertel het nog aan wie het moet weten.'
              : 'Er is niets meer te doen.'}
          </p>
        )}
      </Section>
      <NogTeVertellen bestuurId={bestuurId} klacht={klacht} />
      <Section title="De klacht" stack>
        <p>
          Ontvangen op <Datum value={ontvangenOp} />. {texts.viaTekst[via]}. {texts.vormTekst[vorm]}.
        </p>
        <KlachtInhoud klacht={klacht} opmerkingen={opmerkingen} />
      </Section>
      <MandaatRegels mandaat={regels.mandaat} stappen={[{ soort: 'bestuur' }]} betrokken={directeurBetrokken} />
    </>
  )
}

/** The last day of the decision as a sum in words, with where it stands (R-TERM-1). */
function Termijn({ klacht: { adviesOp, termijn, uiterlijk, afgerondOp } }: { klacht: BestuursklachtDetail }) {
  if (!adviesOp || !termijn || !uiterlijk || afgerondOp) return null
  const { regel, verlengingen } = termijn
  const som = `${lengteTekst(regel.lengte)} na ontvangst van het advies op ${formatDatum(adviesOp)}`
  return (
    <p>
      Besluit uiterlijk op <Datum value={uiterlijk} />: {som}
      {verlengingen.length > 0 ? ', met de tijd die u erbij nam' : ''}
      {regel.bron ? `, volgens ${regel.bron}` : ''}. Lukt dat niet, laat dan voor die dag weten waarom, en wanneer wel.
    </p>
  )
}

function Voorzieningen({ klacht, today }: { klacht: BestuursklachtDetail; today: Day }) {
  const lopend = voorzieningen(klacht.stappen)
  if (lopend.length === 0) return null
  return (
    <ul className="bullets">
      {lopend.map(({ id, uitkomst, op, tot, totBij }) => (
        <li key={id}>
          Voorlopige maatregel: {texts.uitkomstTekst[uitkomst ?? 'anders']}, sinds {formatDatum(op)},{' '}
          {tot ? `tot en met ${formatDatum(tot)}` : totBij ? texts.eindeTekst[totBij] : ''}.
          {tot && tot < today ? ` ${withCapital('die dag is voorbij')}: leg vast dat de maatregel stopt.` : ''}
        </li>
      ))}
    </ul>
  )
}
