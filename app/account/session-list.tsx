import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { Moment } from '@/components/ui/moment'
import type { OwnSession } from '@/lib/platform/auth/own-overview'
import { RevokeForm } from './revoke-session.form'

export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <Agenda unordered>
      {sessions.map(({ id, agent, createdAt, lastSeenAt, isThis }) => (
        <AgendaItem
          key={id}
          when={isThis ? 'Deze sessie' : <Moment value={lastSeenAt} form="kort" />}
          task={agent}
          meta={
            <>
              Ingelogd op <Moment value={createdAt} />.
            </>
          }
        >
          {isThis ? null : <RevokeForm sessieId={id} agent={agent} />}
        </AgendaItem>
      ))}
    </Agenda>
  )
}
