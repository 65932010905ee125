import type { ReactNode } from 'react'
import type { BewaarSoort, BewaarStand } from '@/lib/domain/bewaring/bewaring'
import { indienenTot, waarschuwingen } from '@/lib/domain/bewaring/bewaring.rules'
import { dezeTekst, grondTekst, soortTekst, waarschuwingTekst } from '@/lib/domain/bewaring/bewaring.texts'
import { sleutelsTot } from '@/lib/domain/vernietiging/vernietiging.rules'
import { withCapital } from '@/lib/kernel/capital'
import { type Datum as Day, formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { DagStand } from './dag-stand'

type VernietigBladProps = {
  bestuurId: string
  stand: BewaarStand
  today: Day
  terug: ReactNode
  /** The names, on linen: seen for the last time. */
  namen: ReactNode
  /** What goes, besides the keys. */
  weg: readonly string[]
  /** What can be done first: a copy for the klager. */
  eerst?: ReactNode
  children: ReactNode
}

/** What goes, what stays, who notices, and only then the act. */
export function VernietigBlad({ bestuurId, stand, today, terug, namen, weg, eerst, children }: VernietigBladProps) {
  const { soort, nummer, bewaring, aangehouden } = stand
  const nr = nummer ? <Nr>{nummer}</Nr> : null
  return (
    <>
      <PageHead
        title={
          <>
            {withCapital(soortTekst[soort])} {nr} vernietigen
          </>
        }
        lead={`Dit kunt u niet terugdraaien. Hierna kan niemand ${dezeTekst[soort]} nog openen, ook u niet.`}
        kantlijn={
          <>
            {terug}
            {bewaring ? <DagStand dag={bewaring.vernietigenOp} today={today} /> : null}
          </>
        }
      >
        <p>{standZin(stand)}</p>
        <Waarschuwingen stand={stand} today={today} />
        {eerst}
      </PageHead>
      <Row>{namen}</Row>
      <Section title="Wat verdwijnt">
        <ul className="bullets">
          {weg.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>alle sleutels waarmee dit te lezen was</li>
        </ul>
      </Section>
      <Section title="Wat blijft">
        <ul className="bullets">
          <li>een bewijs dat u dit deed: {nummer ? 'het nummer, ' : null}de dagen, de reden en uw naam</li>
          <li>de regels in het logboek, met codes en zonder namen</li>
          <li>
            tot en met <Datum value={sleutelsTot(today)} />: verzegelde sleutels in de reservekopie. Alleen uw wachtzin
            opent ze. Daarna zijn ook die weg.
          </li>
        </ul>
      </Section>
      <Section title="Wie het merkt" stack>
        <p>
          De functionaris gegevensbescherming ziet dat {nr ? null : 'een '}
          {soortTekst[soort]} {nr} vernietigd is, en waarom. {wieHetRaakt[soort] ?? 'De klager'} krijgt geen bericht.
          Wilt u dat wel, doe dat dan eerst zelf.
        </p>
      </Section>
      {aangehouden ? (
        <Section title="Dit mag nog niet weg" stack>
          <Notice kind="attention">
            <p>
              {grondTekst[aangehouden]}.{' '}
              {aangehouden === 'meldplicht'
                ? 'Is er nog niet gemeld? Doe dat eerst. Is er gemeld? Dan blijft dit tot het bestuur klaar is. '
                : null}
              <TextLink href={routes.zaakBewaren(bestuurId, stand.objectId)}>Bekijk waarom dit blijft</TextLink>
            </p>
          </Notice>
        </Section>
      ) : (
        children
      )}
    </>
  )
}

function Waarschuwingen({ stand: { bewaring, nazorgOpen }, today }: { stand: BewaarStand; today: Day }) {
  if (!bewaring) return null
  const found = waarschuwingen(bewaring, { nazorgOpen, today })
  if (found.length === 0) return null
  const dagen = {
    vernietigenOp: bewaring.vernietigenOp,
    indienenTot: bewaring.afgeslotenOp && indienenTot(bewaring.afgeslotenOp),
  }
  return (
    <Notice kind="attention" title="Denk eerst hieraan">
      <ul className="bullets">
        {found.map((one) => (
          <li key={one}>{waarschuwingTekst(one, dagen)}</li>
        ))}
      </ul>
    </Notice>
  )
}

const wieHetRaakt: Partial<Record<BewaarSoort, string>> = {
  avgverzoek: 'Wie het vroeg,',
  begeleiding: 'De aangeklaagde',
}

function standZin({ bewaring, aangehouden, soort }: BewaarStand): string {
  if (!bewaring?.afgeslotenOp) return `${withCapital(dezeTekst[soort])} is nog niet afgesloten.`
  if (soort === 'avgverzoek')
    return `Beantwoord op ${formatDatum(bewaring.afgeslotenOp)}. De bewaartijd loopt tot ${formatDatum(bewaring.vernietigenOp)}.`
  const geteld = bewaring.verwerktOp ? ' en geteld in het jaarverslag' : ''
  const loopt = aangehouden ? 'Er loopt nog iets.' : 'Er loopt geen procedure meer, voor zover u dat hier vastlegde.'
  return `Afgesloten op ${formatDatum(bewaring.afgeslotenOp)}${geteld}. ${loopt} De bewaartijd loopt tot ${formatDatum(bewaring.vernietigenOp)}.`
}
