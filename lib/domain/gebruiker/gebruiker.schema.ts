import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'

export const inviteGebruikerInput = z.object({ accountId: uuid })
export type InviteGebruikerInput = z.infer<typeof inviteGebruikerInput>
