import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** What a browser in a container or on a closed network needs. */
export const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** Playwright's own, else one the system has. */
export function findBrowser(): string | undefined {
  return [chromium.executablePath(), ...known].find((path) => path && existsSync(path))
}

/** Finds a browser, or installs Debian's where that is allowed. Returns a sentence when there is none. */
export function ensureBrowser(): { path: string } | { refusal: string } {
  const found = findBrowser()
  if (found) return { path: found }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('  Geen browser gevonden: chromium wordt met apt-get geïnstalleerd.\n')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' })
  }
  const installed = findBrowser()
  return installed
    ? { path: installed }
    : {
        refusal: 'Geen browser gevonden: installeer Chromium of Chrome, of voer "npx playwright install chromium" uit.',
      }
}

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
