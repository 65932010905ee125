import { Secret, TOTP } from 'otpauth'
import { readDemoAccounts } from '../local/demo-accounts'
import { tell } from './console'

const naam = process.argv[2]?.toLowerCase()
const accounts = await readDemoAccounts()
const account = accounts.find((one) => one.naam.toLowerCase() === naam || one.mail.toLowerCase() === naam)

if (account) {
  const seconds = 30 - (Math.floor(Date.now() / 1000) % 30)
  tell(new TOTP({ secret: Secret.fromBase32(account.totpGeheim) }).generate())
  tell(`Geldt nog ${seconds} seconden, en één keer.`)
} else {
  const names = accounts.map((one) => one.naam).join(', ')
  tell(names ? `Kies een van de demo-accounts: ${names}.` : 'Er zijn nog geen demo-accounts. Start eerst: npm run demo')
  process.exitCode = 1
}
