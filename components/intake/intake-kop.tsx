import type { ReactNode } from 'react'
import type { IntakeDetail } from '@/lib/domain/intake/intake'
import { statusTekst, tevredenTekst } from '@/lib/domain/intake/intake.texts'
import { MeldplichtStand } from '../meldplicht/meldplicht-stand'
import { Datum } from '../ui/datum'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { IntakeFeiten } from './intake-feiten'
import { VerwijzingStand } from './verwijzing-stand'

type IntakeKopProps = { bestuurId: string; intake: IntakeDetail; children?: ReactNode }

export function IntakeKop({ bestuurId, intake, children }: IntakeKopProps) {
  const { id, nummer, status, aangemeldOp, meldplicht, verwijzing, tevreden, afgerondOp } = intake
  return (
    <PageHead
      caption="Intake"
      title={<Nr>{nummer}</Nr>}
      kantlijn={aangemeldOp ? <Datum value={aangemeldOp} form="dag" /> : null}
      lead={
        afgerondOp ? (
          <>
            Afgerond op <Datum value={afgerondOp} />. Was de klager tevreden? {tevreden ? tevredenTekst[tevreden] : ''}.
          </>
        ) : (
          `Deze intake is ${statusTekst[status]}.`
        )
      }
    >
      {children}
      <MeldplichtStand bestuurId={bestuurId} objectId={id} feiten={meldplicht} />
      {verwijzing ? <VerwijzingStand verwijzing={verwijzing} /> : null}
      <IntakeFeiten intake={intake} />
    </PageHead>
  )
}
