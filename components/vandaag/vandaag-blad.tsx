import type { Vandaag } from '@/lib/domain/vandaag/vandaag'
import { standVan } from '@/lib/domain/vandaag/vandaag.rules'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Agenda } from '../ui/agenda'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { WithAside } from '../ui/with-aside'
import { type Begin, IetsNieuws } from './iets-nieuws'
import { MeldplichtUitleg } from './meldplicht-uitleg'
import { keyOf, TaakRegel } from './taak-regel'

type VandaagBladProps = { bestuurId: string; today: Day; vandaag: Vandaag; begin: Begin }

/** The desk opens here: what must be done now, and who must act. Marked facts first, then what is late. */
export function VandaagBlad({ bestuurId, today, vandaag, begin }: VandaagBladProps) {
  const delen = [
    { titel: 'De wet vraagt om een melding', taken: vandaag.gemarkeerd, uitleg: true },
    { titel: 'Te laat', taken: vandaag.teLaat },
    { titel: 'Vandaag te doen', taken: vandaag.nu },
    { titel: 'De komende week', taken: vandaag.dezeWeek },
    { titel: 'Later', taken: vandaag.later },
    { titel: 'U wacht op een ander', taken: vandaag.wachten },
  ].filter(({ taken }) => taken.length > 0)
  return (
    <>
      <PageHead title="Vandaag" kantlijn={<Datum value={today} form="dag" />} lead={standVan(vandaag)}>
        {vandaag.stopt ? <Stopt bestuurId={bestuurId} op={vandaag.stopt} /> : null}
        <p className="narrow-only">
          <a href="#beginnen">Iets nieuws noteren</a>
        </p>
      </PageHead>
      <WithAside aside={<IetsNieuws bestuurId={bestuurId} begin={begin} />}>
        {delen.map(({ titel, taken, uitleg }, at) => (
          <Section key={titel} title={titel} first={at === 0} wide>
            {uitleg ? (
              <Row className="after-table">
                <MeldplichtUitleg gebondenheid={vandaag.gebondenheid} />
              </Row>
            ) : null}
            <Agenda>
              {taken.map((taak) => (
                <TaakRegel key={keyOf(taak)} {...{ bestuurId, today, taak }} gebondenheid={vandaag.gebondenheid} />
              ))}
            </Agenda>
          </Section>
        ))}
        {delen.length === 0 ? <Leeg begin={begin} /> : null}
      </WithAside>
    </>
  )
}

function Stopt({ bestuurId, op }: { bestuurId: string; op: Day }) {
  return (
    <Notice kind="attention" title="Uw aanstelling stopt">
      <p>
        Uw laatste dag is <Datum value={op} />. Draag uw zaken op tijd over, sluit ze af of vernietig ze.{' '}
        <TextLink href={routes.afwikkelen(bestuurId)}>Bekijk wat er nog moet</TextLink>
      </p>
    </Notice>
  )
}

function Leeg({ begin }: { begin: Begin }) {
  return (
    <Row>
      <EmptyState title="Uw lijst is leeg">
        <p>
          {begin.melding
            ? 'Hoort u iets? Noteer het als melding. Wat u met een datum afspreekt, komt vanzelf op deze lijst.'
            : 'Komt er iemand bij u? Begin een intake. Wat u met een datum afspreekt, komt vanzelf op deze lijst.'}
        </p>
      </EmptyState>
    </Row>
  )
}
