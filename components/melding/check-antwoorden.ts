import { meldplichtAntwoorden } from '@/lib/domain/meldplicht/meldplicht.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import { issuesOf } from './issues'

const order = ['misdrijf', 'taakVoorSchool', 'tegenLeerling', 'verbandMetSchool']

export function checkAntwoorden(values: object): FieldError[] {
  return issuesOf(order, meldplichtAntwoorden.safeParse(values))
}
