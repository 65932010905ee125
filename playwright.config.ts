// So that journeys can make their people with the server's own code.
import './lib/platform/cli/register.mjs'
import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from './tests/support/browser'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.test/e2e/results',
  globalSetup: './tests/support/app-setup.ts',
  workers: 2,
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: process.env.GEBORGEN_TEST_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
    launchOptions: { executablePath: findBrowser(), args: browserArgs },
  },
  projects: [
    { name: '375', testMatch: /journeys|paginas/, use: { viewport: { width: 375, height: 740 }, hasTouch: true } },
    { name: '1280', testMatch: /journeys|proof/, use: { viewport: { width: 1280, height: 800 } } },
    { name: 'sporen', testMatch: /sporen/, dependencies: ['375', '1280'] },
  ],
})
