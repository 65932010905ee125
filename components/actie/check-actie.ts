import { actieInhoud } from '@/lib/domain/actie/actie.inhoud'
import { newActie } from '@/lib/domain/actie/actie.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { ActieWaarden } from './actie-waarden'
import { checkDatum } from './check-datum'

export function checkActie(prefix: string, { wat, wie, doorWie, uiterlijk }: ActieWaarden): FieldError[] {
  const words = actieInhoud.safeParse({ wat, doorWie, resultaat: '' })
  const who = newActie.pick({ wie: true }).safeParse({ wie })
  const issues = [words, who].flatMap(({ error }) => error?.issues ?? [])
  return [
    ...issues.map(({ path, message }) => ({ field: `${prefix}-${path.join('-')}`, message })),
    ...checkDatum(`${prefix}-uiterlijk`, uiterlijk, { waarop: 'waarop het klaar moet zijn', optional: true }),
  ]
}
