import { Secret, TOTP } from 'otpauth'
import { todayInNederland } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { activate, type DemoMens } from '@/prisma/seed/mensen'
import { geheim } from './canaries'

/** Someone invented for one journey. A code of the phone counts once, so the last one used is remembered. */
export type Mens = DemoMens & { volledig: string; laatsteStap: number }

const STEP = 30_000
const now = () => Math.floor(Date.now() / STEP)

/** Invited and activated by the server's own code, a step of the phone ago: the code of now is still free. */
export async function newMens(volledig = 'Noor Verzonnen'): Promise<Mens> {
  const naam = `mens-${newId().slice(-12)}`
  // Never across the border of two steps.
  if (Date.now() % STEP > STEP - 1000) await pause(1000)
  const today = todayInNederland(new Date())
  const mens = await activate(
    { naam, volledig, wachtzin: geheim(`opent de kluis van ${naam}`) },
    today,
    Date.now() - STEP,
  )
  return { ...mens, volledig, laatsteStap: now() - 1 }
}

/** What the app on the phone shows, waited for when the last one was used already. */
export async function codeOf(mens: Pick<Mens, 'totpGeheim' | 'laatsteStap'>): Promise<string> {
  const step = Math.max(mens.laatsteStap + 1, now())
  while (step > now() + 1) await pause(250)
  mens.laatsteStap = step
  return new TOTP({ secret: Secret.fromBase32(mens.totpGeheim) }).generate({ timestamp: step * STEP })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
