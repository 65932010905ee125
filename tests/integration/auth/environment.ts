import { randomBytes } from 'node:crypto'

/** The secrets of this run: made anew each time, never those of an installation. */
export function testEnvironment(): void {
  Object.assign(process.env, {
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
    GEBORGEN_PEPPER: randomBytes(32).toString('base64'),
    GEBORGEN_ZEGELSLEUTEL: randomBytes(32).toString('base64'),
    SMTP_URL: 'smtp://localhost:1',
    MAIL_FROM: 'geborgen@voorbeeld.test',
  })
}
