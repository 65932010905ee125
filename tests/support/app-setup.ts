import { startApp } from './app'

/** Once per run; the workers find the app through the environment. */
export default async function setUp(): Promise<() => Promise<void>> {
  const app = await startApp()
  Object.assign(process.env, app.env, { GEBORGEN_TEST_URL: app.url, GEBORGEN_TEST_MAIL_URL: app.mailUrl })
  return app.stop
}
