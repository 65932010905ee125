import type { DraftStatus } from '@/lib/platform/client/draft-keeper'
import { Moment } from '../ui/moment'

/** "Opgeslagen om 14.03 uur" */
export function DraftLine({ status }: { status: DraftStatus }) {
  return (
    <p className="meta" role="status">
      {textOf(status)}
    </p>
  )
}

function textOf(status: DraftStatus) {
  if (status.soort === 'bewaard')
    return (
      <>
        Opgeslagen om <Moment value={status.om} form="tijd" />
      </>
    )
  if (status.soort === 'kwijt') return 'Er is geen verbinding, en deze browser bewaart niets. Laat dit venster open.'
  if (status.soort !== 'apparaat') return null
  return status.verlopen
    ? 'Uw sessie is voorbij. Wat u typte staat verzegeld op dit apparaat. Log opnieuw in om verder te gaan.'
    : 'Er is geen verbinding. Wat u typte staat verzegeld op dit apparaat.'
}
