import { z } from 'zod'

export const fileBijdrageInput = z.object({
  schooljaar: z.coerce
    .number('Kies een schooljaar.')
    .int('Kies een schooljaar.')
    .min(2000, 'Kies een schooljaar.')
    .max(2200, 'Kies een schooljaar.'),
})
export type FileBijdrageInput = z.infer<typeof fileBijdrageInput>
