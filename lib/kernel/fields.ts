import { z } from 'zod'

/** Words of at most so many characters. */
export const kort = (max: number) => z.string().max(max, `Maak dit korter dan ${max} tekens.`)
