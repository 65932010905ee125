import { Button } from '../ui/button'
import { Moment } from '../ui/moment'
import { Notice } from '../ui/notice'

/** Says that the fields were filled from a draft, and offers to begin anew. */
export function RestoredLine({ at, onStartOver }: { at: string | null; onStartOver: () => void }) {
  if (!at) return null
  return (
    <Notice role="status">
      <p>
        U schreef hier al eerder. Dit is uw tekst van <Moment value={at} />. Hij is nog niet verstuurd.
      </p>
      <Button variant="second" onClick={onStartOver}>
        Begin opnieuw
      </Button>
    </Notice>
  )
}
