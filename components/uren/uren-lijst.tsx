import type { Urenregel } from '@/lib/domain/uren/uren'
import { activiteitTekst } from '@/lib/domain/uren/uren.texts'
import { duurTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import type { ActionState } from '@/lib/kernel/action-state'
import { IdForm } from '../aanstelling/id-form'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { Row } from '../ui/row'

type UrenLijstProps = {
  regels: readonly Urenregel[]
  remove: (previous: ActionState, data: FormData) => Promise<ActionState>
}

export function UrenLijst({ regels, remove }: UrenLijstProps) {
  if (regels.length === 0)
    return (
      <Row>
        <EmptyState heading="h3">
          <p>U schreef dit schooljaar nog niets op.</p>
        </EmptyState>
      </Row>
    )
  return (
    <Agenda unordered>
      {regels.map(({ id, op, activiteit, minuten }) => (
        <AgendaItem key={id} when={<Datum value={op} />} task={activiteitTekst[activiteit]} meta={duurTekst(minuten)}>
          <IdForm action={remove} name="urenId" id={id} quiet>
            Haal weg
          </IdForm>
        </AgendaItem>
      ))}
    </Agenda>
  )
}
