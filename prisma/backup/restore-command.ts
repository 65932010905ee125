import '../environment.ts'
import { parseArgs } from 'node:util'
import { restore } from './restore.ts'

// npm run db:restore -- --inhoud <map van die dag> --sleutels <map van de nieuwste dag>
const { values } = parseArgs({ options: { inhoud: { type: 'string' }, sleutels: { type: 'string' } } })
const { DATABASE_OWNER_URL } = process.env

if (!DATABASE_OWNER_URL || !values.inhoud || !values.sleutels) {
  console.error(
    DATABASE_OWNER_URL
      ? 'Zeg wat er terug moet: npm run db:restore -- --inhoud <map> --sleutels <map>'
      : 'Vul DATABASE_OWNER_URL in. Zie .env.example.',
  )
  process.exit(1)
}
try {
  const { rows, withoutKey } = await restore(DATABASE_OWNER_URL, { inhoud: values.inhoud, sleutels: values.sleutels })
  console.log(`Teruggezet: ${rows} regels.`)
  if (withoutKey > 0) console.log(`Weggelaten, omdat de sleutel niet meer bestaat: ${withoutKey} zaken.`)
  console.log('Niemand is nu aangemeld. Controleer het logboek met npm run logboek:check.')
} catch (error) {
  console.error(`Er is niets teruggezet: ${(error as Error).message}`)
  process.exit(1)
}
