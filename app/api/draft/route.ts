import { listDrafts } from '@/lib/platform/auth/drafts'
import { route } from '@/lib/platform/web/route'

export const GET = route('persoon', async (person) => Response.json(await listDrafts(person)))
