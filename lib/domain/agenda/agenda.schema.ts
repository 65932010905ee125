import { z } from 'zod'

/** The print of the secret: the secret itself stays in the browser that made it. */
export const shareAgendaInput = z.object({ tokenHash: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
export type ShareAgendaInput = z.infer<typeof shareAgendaInput>

export const revokeAgendaInput = z.object({})
export type RevokeAgendaInput = z.infer<typeof revokeAgendaInput>
