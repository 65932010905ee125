import { daysLate, isOpen } from '@/lib/domain/actie/actie.rules'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum as Day } from '@/lib/kernel/datum'
import { Datum } from '../ui/datum'

export function Stand({ detail, today }: { detail: DossierDetail; today: Day }) {
  if (detail.status === 'afgesloten') return <Afgesloten detail={detail} today={today} />
  if (detail.opgeschortOp)
    return (
      <>
        Dit dossier ligt stil sinds <Datum value={detail.opgeschortOp} />. De klager bepaalt wanneer het verdergaat.
      </>
    )
  return (
    <>
      {detail.overgenomen ? (
        <>
          U nam deze klacht over op <Datum value={detail.overgenomen.op} />.{' '}
        </>
      ) : (
        <>
          U begeleidt deze klacht sinds <Datum value={detail.geopendOp} />.{' '}
        </>
      )}
      <Acties detail={detail} today={today} />
    </>
  )
}

function Acties({ detail, today }: { detail: DossierDetail; today: Day }) {
  const late = detail.acties.filter((actie) => daysLate(actie, today) > 0).length
  const now = detail.acties.filter((actie) => isOpen(actie) && actie.uiterlijk === today).length
  if (late > 0) return <>{late === 1 ? 'Eén afspraak is' : `${late} afspraken zijn`} te laat.</>
  return now > 0 ? <>Voor vandaag staat er iets.</> : null
}

function Afgesloten({ detail, today }: { detail: DossierDetail; today: Day }) {
  const { afgeslotenOp, controleOp, controleGedaanOp } = detail
  return (
    <>
      {afgeslotenOp ? (
        <>
          Afgesloten op <Datum value={afgeslotenOp} />.{' '}
        </>
      ) : null}
      {controleOp && !controleGedaanOp ? (
        <>
          {controleOp < today ? 'Te laat: u zou vragen hoe het gaat op ' : 'U vraagt nog eens hoe het gaat op '}
          <Datum value={controleOp} />.
        </>
      ) : null}
    </>
  )
}
