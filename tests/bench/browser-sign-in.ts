import type { Page } from '@playwright/test'
import { codeOf } from '@/tests/support/people'
import type { BenchWorld } from './world'

const used = new Map<string, number>()

/** Noor, through the page for signing in; a code counts once, also from one line of the table to the next. */
export async function signIn(page: Page, { people }: BenchWorld): Promise<void> {
  const noor = people.get('noor')
  if (!noor) throw new Error('Noor is not there')
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(noor.mail)
  await page.getByLabel('Wachtzin', { exact: true }).fill(noor.wachtzin)
  await page.getByRole('button', { name: 'Verder' }).click()
  // Where the seed was quick, the code of this half minute went into making her account.
  const mens = { totpGeheim: noor.totpGeheim, laatsteStap: used.get(noor.mail) ?? Math.floor(Date.now() / 30_000) }
  await page.getByLabel('Code uit uw app').fill(await codeOf(mens))
  used.set(noor.mail, mens.laatsteStap)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await page.getByRole('button', { name: 'Vergrendelen' }).waitFor()
}
