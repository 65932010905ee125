import { getOverdrachtForm } from '@/lib/domain/overdracht/overdracht.queries'
import { proposeOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { proposeRefusals } from '@/lib/domain/overdracht/overdracht.texts'
import { proposeOverdracht } from '@/lib/domain/overdracht/propose-overdracht.commands'
import { isId } from '@/lib/kernel/id'
import { json, refusal } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

const most = {
  bytes: 40_000_000,
  message: 'Dit dossier is te groot om in één keer over te dragen. Kies minder stukken en probeer het opnieuw.',
}
const not_found = 'Dit dossier is er niet.'
const propose = json({
  input: proposeOverdrachtInput,
  run: proposeOverdracht,
  refusals: { ...proposeRefusals, not_found },
  most,
})

// A whole dossier, sealed again: more than a server action takes.
export const POST = route('actor', async (actor, at) => {
  const { dossierId = '' } = at.params
  if (!isId(dossierId) || !(await getOverdrachtForm(actor, dossierId)))
    return refusal(404, { kind: 'not_found', message: not_found })
  return propose(actor, at)
})
