import type { FormeleKlachtView } from '@/lib/domain/formeleklacht/formeleklacht'
import type { Datum } from '@/lib/kernel/datum'
import { TermijnRegel } from '../termijn/termijn-regel'
import { Agenda } from '../ui/agenda'
import { Section } from '../ui/section'

type KlachtTermijnenProps = { klacht: FormeleKlachtView; bestuurId: string; today: Datum }

/** Until when who must do what, by which rule; a passed one stays to be seen (R-TERM-4). */
export function KlachtTermijnen({ klacht: { termijnen }, bestuurId, today }: KlachtTermijnenProps) {
  if (termijnen.length === 0) return null
  return (
    <Section title="Termijnen" wide>
      <Agenda unordered>
        {termijnen.map((termijn) => (
          <TermijnRegel key={termijn.id} termijn={termijn} bestuurId={bestuurId} today={today} />
        ))}
      </Agenda>
    </Section>
  )
}
