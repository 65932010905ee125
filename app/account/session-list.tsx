import { Moment } from '@/components/ui/moment'
import { TableFrame } from '@/components/ui/table-frame'
import type { OwnSession } from '@/lib/platform/auth/own-overview'
import { RevokeForm } from './revoke-session.form'

const columns = [
  { key: 'waar', label: 'Waar' },
  { key: 'sinds', label: 'Ingelogd' },
  { key: 'laatst', label: 'Laatst gebruikt' },
  { key: 'uit', label: 'Uitloggen' },
]

export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <TableFrame caption="Sessies" columns={columns}>
      {sessions.map(({ id, agent, createdAt, lastSeenAt, isThis }) => (
        <tr key={id}>
          <th scope="row">{agent}</th>
          <td>
            <Moment value={createdAt} form="kort" />
          </td>
          <td>
            <Moment value={lastSeenAt} form="kort" />
          </td>
          <td>{isThis ? 'Deze sessie' : <RevokeForm sessieId={id} agent={agent} />}</td>
        </tr>
      ))}
    </TableFrame>
  )
}
