import type { MeldketenDetail } from '@/lib/domain/meldketen/meldketen'
import { isLopend, nadruk } from '@/lib/domain/meldketen/meldketen.rules'
import { daarnaTekst, statusTekst, veelTeLaat } from '@/lib/domain/meldketen/meldketen.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { ButtonLink } from '../ui/button-link'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { Inspecteur } from './inspecteur'
import { KetenInhoud } from './keten-inhoud'
import { KetenStand } from './keten-stand'

type KetenBladProps = { bestuurId: string; keten: MeldketenDetail; today: Day }

/** One report: what the law asks next, what was reported, and who did what when. */
export function KetenBlad({ bestuurId, keten, today }: KetenBladProps) {
  const { id, status, gemeldOp, melder, wijze, verteldAan, schoolNaam, uiterlijk } = keten
  return (
    <>
      <PageHead
        caption={schoolNaam}
        title="Melding aan het bestuur"
        lead={
          <>
            {statusTekst[status]}. <KetenStand keten={keten} today={today} />
          </>
        }
        kantlijn={<Back href={routes.meldketens(bestuurId)}>Alle meldingen</Back>}
      />
      <Section title="Wat de wet nu vraagt" stack first>
        <p>{daarnaTekst[status]}</p>
        {nadruk(uiterlijk, today) === 'veel_te_laat' ? (
          <Notice kind="attention" heading="h3" role="alert" title="Dit is veel te laat">
            <p>{veelTeLaat}</p>
          </Notice>
        ) : null}
        {isLopend(keten) ? (
          <>
            <Inspecteur />
            <p>Praat er niet over met de beschuldigde voor u met de vertrouwensinspecteur overlegde. Bemiddel niet.</p>
            <p>
              <TextLink href={routes.strafbareFeiten(bestuurId)}>
                Welke namen had dit op de dag dat het gebeurde?
              </TextLink>
            </p>
            <ButtonLink href={routes.meldketenStap(bestuurId, id)}>Leg de volgende stap vast</ButtonLink>
          </>
        ) : null}
      </Section>
      <Section title="De melding" stack>
        <p>
          {melder} meldde dit op <Datum value={gemeldOp} />
          {wijze === 'telefoon' ? `, telefonisch${verteldAan ? ` aan ${verteldAan}` : ''}` : ''}.
        </p>
        <KetenInhoud keten={keten} />
      </Section>
    </>
  )
}
