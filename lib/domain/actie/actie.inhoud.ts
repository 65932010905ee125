import { z } from 'zod'

const kort = (max: number) => z.string().max(max, `Maak dit korter dan ${max} tekens.`)

export const actieInhoud = z.object({
  wat: kort(500).trim().min(1, 'Schrijf op wat er gaat gebeuren.'),
  doorWie: kort(120),
  resultaat: kort(2_000),
})
export type ActieInhoud = z.infer<typeof actieInhoud>
