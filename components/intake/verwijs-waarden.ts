import type { DateValue } from '../vault/use-sealed-form'

export type VerwijsWaarden = {
  naar: string
  stukken: string[]
  gever: string
  vorm: string
  gegevenOp: DateValue
  omvang: string
}

export const legeVerwijzing: VerwijsWaarden = { naar: '', stukken: [], gever: '', vorm: '', gegevenOp: {}, omvang: '' }

export const verwijsStappen = [
  { naam: 'naar', titel: 'Naar wie verwijst u?' },
  { naam: 'stukken', titel: 'Wat geeft u door?' },
  { naam: 'toestemming', titel: 'Vindt de klager het goed?' },
  { naam: 'controle', titel: 'Controleer wat er weggaat' },
] as const

export type VerwijsStap = (typeof verwijsStappen)[number]['naam']

export function verwijsStapAt(nummer: number): (typeof verwijsStappen)[number] {
  return verwijsStappen[nummer - 1] ?? verwijsStappen[0]
}
