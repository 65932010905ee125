import { isDraftSubject } from '@/lib/kernel/draft-subject'
import { isId } from '@/lib/kernel/id'
import { destroyDraft, getDraft, saveDraft } from '@/lib/platform/auth/drafts'
import { refusal } from '@/lib/platform/web/answer'
import { bytesOf, sealedBytes } from '@/lib/platform/web/byte-body'
import { route } from '@/lib/platform/web/route'

const notFound = () => refusal(404, { kind: 'not_found', message: 'Dit is er niet meer.' })
const foreign = () => refusal(400, { kind: 'foreign_draft', message: 'Dit hoort niet bij dit formulier.' })

// None is not an error: each form asks whether something was kept.
export const GET = route('persoon', async (person, { params: { id = '' } }) => {
  const draft = isId(id) ? await getDraft(person, id) : null
  return draft ? sealedBytes(200, draft) : new Response(null, { status: 204 })
})

// Also while the vault is locked: what was being typed is sealed first, and must still arrive.
export const PUT = route('sessie', async (session, { request, params: { id = '' } }) => {
  const bytes = await bytesOf(request)
  const onderwerp = new URL(request.url).searchParams.get('onderwerp') ?? ''
  if (!isId(id) || !bytes || !isDraftSubject(onderwerp)) return foreign()
  const kept = await saveDraft(session, id, onderwerp, bytes)
  if (kept.ok) return Response.json(kept.value)
  return kept.failure.kind === 'changed_elsewhere' ? sealedBytes(409, kept.failure) : foreign()
})

export const DELETE = route('sessie', async (session, { params: { id = '' } }) => {
  if (!isId(id)) return notFound()
  await destroyDraft(session, id)
  return Response.json({})
})
