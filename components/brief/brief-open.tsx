'use client'

import type { DossierBrief } from '@/lib/domain/brief/brief'
import type { BriefInhoud } from '@/lib/domain/brief/brief.inhoud'
import { magDefinitief } from '@/lib/domain/brief/brief.rules'
import { briefSoortTekst, standTekst, voetTekst } from '@/lib/domain/brief/brief.texts'
import { stelOp, type Van } from '@/lib/domain/brief/opstellen.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Brief } from '@/lib/kernel/brief'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { BriefBlad } from '../pdf/brief-blad'
import { BriefKnoppen } from '../pdf/brief-knoppen'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { Back } from '../ui/back'
import { ButtonLink } from '../ui/button-link'
import { Row } from '../ui/row'
import { latest } from '../vault/parts'
import { WithParts } from '../vault/with-parts'
import { Ontbreekt } from './ontbreekt'

type BriefOpenProps = {
  dossier: DossierDetail
  brief: DossierBrief
  afzender: Omit<Van, 'schoolNaam'>
  may: { amend: boolean; remove: boolean }
}

/** One letter, opened here: what is still missing, the way to change or finish it, and the letter itself. */
export function BriefOpen(props: BriefOpenProps) {
  const { bestuurId } = props.dossier.sealed
  return (
    <Row kantlijn={<Back href={routes.brieven(bestuurId, props.dossier.id)}>Alle brieven</Back>}>
      <WithParts view={props.dossier.sealed}>{(parts) => <Geopend {...props} parts={parts} />}</WithParts>
    </Row>
  )
}

function Geopend({ dossier, brief, afzender, may, parts }: BriefOpenProps & { parts: Part[] }) {
  const inhoud = latest<BriefInhoud>(parts, 'bewijs', brief.id)
  const waarden = inhoud?.waarden ?? {}
  const href = (act: 'wijzigen' | 'definitief-maken' | 'weggooien') =>
    routes.brief(dossier.sealed.bestuurId, dossier.id, brief.id, act)
  const concept = brief.status === 'concept'
  return (
    <>
      <BriefKnoppen
        brief={inhoud?.brief ?? letterOf(dossier, brief, waarden, afzender)}
        bestand={`${brief.soort.replaceAll('_', '-')}.pdf`}
        wat="de brief"
      >
        <p>
          {briefSoortTekst[brief.soort]}. {standTekst(brief)}.
        </p>
        {concept ? <Ontbreekt soort={brief.soort} waarden={waarden} /> : null}
        {concept && may.amend ? (
          <>
            {magDefinitief(brief.soort, waarden) ? (
              <ButtonLink href={href('definitief-maken')}>Maak de brief definitief</ButtonLink>
            ) : null}
            <Actions>
              <ActionLink href={href('wijzigen')}>Vul aan of verander</ActionLink>
              {may.remove ? <ActionLink href={href('weggooien')}>Gooi dit concept weg</ActionLink> : null}
            </Actions>
          </>
        ) : null}
        <p className="meta">Op papier en als PDF is dit niet meer verzegeld. Wis de PDF daarna van uw computer.</p>
      </BriefKnoppen>
      <BriefBlad brief={inhoud?.brief ?? letterOf(dossier, brief, waarden, afzender)} />
    </>
  )
}

/** A letter that is definitief keeps the words it had; a concept is laid out anew. */
export function letterOf(
  { schoolNaam }: DossierDetail,
  brief: Pick<DossierBrief, 'soort' | 'definitiefOp'>,
  waarden: Readonly<Record<string, string>>,
  afzender: Omit<Van, 'schoolNaam'>,
): Brief {
  return { ...stelOp(brief.soort, waarden, { ...afzender, schoolNaam }), voet: voetTekst(brief) }
}
