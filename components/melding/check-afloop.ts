import { sluitInhoud } from '@/lib/domain/melding/melding.inhoud'
import { closeMeldingInput } from '@/lib/domain/melding/melding.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import { issuesOf } from './issues'

/** What is still wrong when a melding is closed; with the three questions where one conversation was enough (R-TRI-5). */
export function checkAfloop(values: { afloop: string }, luchten: boolean): FieldError[] {
  const controle = closeMeldingInput.shape.controle.unwrap()
  const order = ['opgelost', 'klager', 'veiligheid', 'afloop']
  return issuesOf(order, ...(luchten ? [controle.safeParse(values)] : []), sluitInhoud.safeParse(values))
}
