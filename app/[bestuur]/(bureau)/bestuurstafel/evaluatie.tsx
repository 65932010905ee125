import { Datum } from '@/components/ui/datum'
import { Section } from '@/components/ui/section'
import { State } from '@/components/ui/state'
import { TextLink } from '@/components/ui/text-link'
import type { getEvaluatie } from '@/lib/domain/reglement/reglement.queries'
import { type Datum as Day, daysBetween } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'

type EvaluatieProps = { bestuurId: string; today: Day; evaluatie: Awaited<ReturnType<typeof getEvaluatie>> }

/** From half a year before the regulation must be looked at again (T-EVAL). */
export function Evaluatie({ bestuurId, today, evaluatie }: EvaluatieProps) {
  if (!evaluatie) return null
  const { laatste } = evaluatie.dag
  const left = daysBetween(today, laatste)
  if (left > DAGEN_VOORAF) return null
  return (
    <Section
      title="De klachtenregeling evalueren"
      kantlijn={left < 0 ? <State kind="late">Te laat</State> : <Datum value={laatste} />}
      stack
    >
      <p>
        De regeling geldt sinds <Datum value={evaluatie.vanaf} />. Kijk er uiterlijk <Datum value={laatste} /> samen
        naar, met de vertrouwenspersonen, de contactpersonen, de commissie en de GMR. Leg daarna vast wat er vanaf dan
        geldt.
      </p>
      <p>
        <TextLink href={routes.reglement(bestuurId)}>Bekijk de termijnen van de regeling</TextLink>
      </p>
    </Section>
  )
}

const DAGEN_VOORAF = 183
