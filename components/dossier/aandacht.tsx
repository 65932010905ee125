import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { DossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import { asksNewKlager, turnedEighteen } from '@/lib/domain/dossier/dossier.rules'
import { doorbrekingAanTekst } from '@/lib/domain/dossier/dossier.texts'
import { informatieOpen } from '@/lib/domain/gesprek/gesprek.rules'
import { informatieTekst } from '@/lib/domain/gesprek/gesprek.texts'
import { requireFor } from '@/lib/domain/toestemming/toestemming.rules'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { MeldplichtStand } from '../meldplicht/meldplicht-stand'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { SealedName } from '../ui/sealed-name'
import { TextLink } from '../ui/text-link'

type AandachtProps = { detail: DossierDetail; kern: DossierKern; today: Day }

/** What asks something of the adviser, the marked fact first (R-MELD-8). */
export function Aandacht(props: AandachtProps) {
  return (
    <>
      <Gemarkeerd {...props} />
      <Doorbroken {...props} />
      <Verzoeken {...props} />
      <Voorgesteld {...props} />
      <ZonderToestemming {...props} />
      <Achttien {...props} />
      <AndereKlager {...props} />
      <Ouders {...props} />
      <NogTeVertellen {...props} />
    </>
  )
}

function Gemarkeerd({ detail }: AandachtProps) {
  const { id, meldplicht, sealed, gebondenheid } = detail
  const mag = gebondenheid === 'mag'
  return <MeldplichtStand bestuurId={sealed.bestuurId} objectId={id} feiten={meldplicht} mag={mag} />
}

/** R-GEH-1: the klager is told, whatever the ground was. */
function Doorbroken({ detail }: AandachtProps) {
  return detail.doorbrekingen
    .filter(({ klagerVerteldOp }) => !klagerVerteldOp)
    .map(({ id, aan, op }) => (
      <Notice key={id} kind="attention" title="Vertel de klager dat u iets moest doorgeven">
        <p>
          U vertelde op <Datum value={op} /> iets aan {doorbrekingAanTekst[aan]}. De klager hoort dat van u.
        </p>
        <p>
          Deed u dat al?{' '}
          <TextLink href={routes.doorbrekingVerteld(detail.sealed.bestuurId, detail.id, id)}>
            Leg vast wanneer de klager het hoorde
          </TextLink>
        </p>
      </Notice>
    ))
}

/** R-GEH-2: asked and not answered yet. */
function Verzoeken({ detail }: AandachtProps) {
  return detail.verzoeken
    .filter(({ beantwoordOp }) => !beantwoordOp)
    .map(({ id, gevraagdOp }) => (
      <Notice key={id} kind="attention" title="De klachtencommissie wacht op antwoord">
        <p>
          De commissie vroeg op <Datum value={gevraagdOp} /> om informatie.{' '}
          <TextLink href={to(detail, `verzoeken/${id}/beantwoorden`)}>Leg vast wat u antwoordt</TextLink>
        </p>
      </Notice>
    ))
}

function Voorgesteld({ detail }: AandachtProps) {
  if (!detail.voorgesteldOp) return null
  return (
    <Notice title="U stelde voor dit dossier over te dragen">
      <p>
        Dat was op <Datum value={detail.voorgesteldOp} />. Tot uw collega beslist, kunt u er niets bij schrijven.{' '}
        <TextLink href={to(detail, 'overdragen')}>Bekijk het voorstel</TextLink>
      </p>
    </Notice>
  )
}

/** R-TST-3: recording has stopped; what is left is closing. */
function ZonderToestemming({ detail, today }: AandachtProps) {
  const allowed = requireFor('dossier:amend', detail.toestemmingen, today)
  if (allowed.ok || detail.status === 'afgesloten') return null
  return (
    <Notice kind="attention" title="U kunt hier niets meer vastleggen">
      <p>{missingText(allowed.failure)}</p>
      <p>
        Bespreek met de klager wat er met het dossier gebeurt.{' '}
        <TextLink href={to(detail, 'afsluiten')}>Sluit het dossier af</TextLink> of{' '}
        <TextLink href={to(detail, 'vernietigen')}>vernietig het dossier</TextLink>.
      </p>
    </Notice>
  )
}

/** R-MIN-2: the browser knows the date of birth, the server does not. */
function Achttien({ detail, kern, today }: AandachtProps) {
  const grown = turnedEighteen(detail.partijen, kern.personen, today)
  if (grown.length === 0 || detail.status === 'afgesloten') return null
  return (
    <Notice kind="attention" title="Iemand is 18 geworden">
      <p>
        {grown.map(({ id, naam }) => (
          <SealedName key={id}>{naam}</SealedName>
        ))}{' '}
        is nu 18 of ouder. Bespreek wie voortaan de klager is en welke toestemming opnieuw gegeven wordt. De ouders
        hoort u alleen nog als dat mag van de leerling.
      </p>
      <p>
        <TextLink href={to(detail, 'klager-wisselen')}>Leg vast wie nu de klager is</TextLink>
      </p>
    </Notice>
  )
}

/** R-MIN-1: from the day the parents know, one of them is the klager. */
function AndereKlager({ detail }: AandachtProps) {
  if (!asksNewKlager(detail, detail.partijen) || detail.status === 'afgesloten') return null
  return (
    <Notice kind="attention" title="Een ouder is nu de klager">
      <p>
        De ouders weten van de klacht. Vraag de ouder opnieuw om toestemming.{' '}
        <TextLink href={to(detail, 'klager-wisselen')}>Leg vast wie nu de klager is</TextLink>
      </p>
    </Notice>
  )
}

function Ouders({ detail }: AandachtProps) {
  if (detail.oudersStand !== 'nog_te_doen' || detail.status === 'afgesloten') return null
  return (
    <Notice kind="attention" title="De ouders weten het nog niet">
      <p>
        De klager is jonger dan 18. In principe horen de ouders dat er een klacht is.{' '}
        <TextLink href={to(detail, 'ouders')}>Leg vast hoe het met de ouders staat</TextLink>
      </p>
    </Notice>
  )
}

/** R-GESP-1: what the klager must have heard by the second conversation. */
function NogTeVertellen({ detail }: AandachtProps) {
  const open = informatieOpen(detail.gesprekken)
  if (open.length === 0 || detail.status === 'afgesloten') return null
  return (
    <Notice title="Vertel de klager nog">
      <ul className="bullets">
        {open.map((punt) => (
          <li key={punt}>{informatieTekst[punt]}</li>
        ))}
      </ul>
    </Notice>
  )
}

function to({ sealed, id }: DossierDetail, act: string): string {
  return routes.dossierAct(sealed.bestuurId, id, act)
}
