import { existsSync } from 'node:fs'
import { type step, type tell, Weigering } from '../cli/console'
import { ensureBuild } from './build'
import { readDemoAccounts } from './demo-accounts'
import { seedDemo } from './demo-data'
import { demoDatabase } from './demo-database'
import { readLocalSecrets } from './local-env'
import { startMailCatcher } from './mail-catcher'
import { startNextServer } from './next-server'
import { claimPort } from './ports'
import { prepareDatabase } from './prepare-database'

interface Demo {
  step: typeof step
  tell: typeof tell
  stops: (() => Promise<void>)[]
  elsewhere: boolean
  https: boolean
}

/** Starts everything in order; gives the promise that resolves when the app ends by itself. */
export async function demoApp({ step, tell, stops, elsewhere, https }: Demo): Promise<Promise<string>> {
  if (https) throw new Weigering('De demo kan nog niet over https. Start haar zonder --https.')
  const port = await appPort()
  tell('Geborgen, demo. Alle mensen en zaken zijn verzonnen.\n')
  const database = await step('Database starten', () => demoDatabase(elsewhere))
  stops.push(database.stop)
  const mail = await step('Mailbus starten', startMails)
  stops.push(mail.stop)
  const env = {
    ...database.urls,
    ...(await readLocalSecrets('.data/demo/geheimen.json')),
    NEXTAUTH_URL: `http://localhost:${port}`,
    SMTP_URL: mail.smtpUrl,
    MAIL_FROM: 'Geborgen <demo@geborgen.invalid>',
    DEMO: 'ja',
  }
  await step('Rollen en tabellen bijwerken', () => prepareDatabase(database.urls))
  await step('Demogegevens klaarzetten', () => seedDemo(env))
  await step('App bouwen (de eerste keer een minuut of twee)', () => ensureBuild())
  const app = await step('App starten', () => startNextServer(port, env))
  stops.push(app.stop)
  await introduce(tell, port, mail.webUrl)
  return app.ended
}

async function appPort(): Promise<number> {
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Weigering('PORT is geen poortnummer.')
  if ((await claimPort(port)) !== null) return port
  throw new Weigering(`Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld: PORT=${port + 1} npm run demo`)
}

// The same ports each time where they are free, so that an open mail page keeps working after a restart.
async function startMails() {
  const ports = [await claimPort(3025), await claimPort(3026)]
  return startMailCatcher({ dir: '.data/mail', smtpPort: ports[0] ?? 0, webPort: ports[1] ?? 0 })
}

async function introduce(say: typeof tell, port: number, mailUrl: string): Promise<void> {
  const accounts = await readDemoAccounts()
  say(`\nDe app staat klaar op http://localhost:${port}`)
  say(`De mails van de demo leest u op ${mailUrl}\n`)
  for (const account of accounts) {
    say(`  ${account.naam.padEnd(12)} ${account.rol}`)
    say(`  ${''.padEnd(12)} ${account.mail}  ·  ${account.wachtzin}`)
  }
  const first = accounts[0]
  if (first) {
    say(`\nBegin met ${first.naam}: open het adres hierboven, vul mailadres en wachtzin in,`)
    say(`en vraag in een tweede venster de zes cijfers met: npm run demo:code ${first.naam}`)
  } else if (!existsSync('prisma/seed/demo.ts')) {
    say('Er zijn nog geen demogegevens in deze versie.')
  }
  say('\nStoppen: Ctrl-C. De gegevens blijven bewaard. Opnieuw beginnen: npm run demo:reset')
}
