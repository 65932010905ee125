import { expect, type Page } from '@playwright/test'
import { newId } from '@/lib/kernel/id'

/** Where the story of a new intake is written, as an address to come back to. */
export function storyOf(bestuurId: string): string {
  return `/${bestuurId}/intakes/nieuw/${newId()}?stap=4`
}

export function story(page: Page) {
  return page.getByLabel('Wat vertelde de klager u?')
}

/** What was typed stands there again, and it says so. */
export async function isBack(page: Page, text: string): Promise<void> {
  await expect(story(page)).toHaveValue(text, { timeout: 20_000 })
  await expect(page.getByText('U schreef hier al eerder.')).toBeVisible()
}

export async function isKept(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Opgeslagen om/ })).toBeVisible({ timeout: 15_000 })
}
