import '../environment.ts'
import { parseArgs } from 'node:util'
import { backup, removeExpired } from './backup.ts'

// npm run db:backup -- --inhoud <map> --sleutels <andere map>
const { values } = parseArgs({ options: { inhoud: { type: 'string' }, sleutels: { type: 'string' } } })
const { DATABASE_KOPIE_URL } = process.env

if (!DATABASE_KOPIE_URL || !values.inhoud || !values.sleutels) {
  console.error(
    DATABASE_KOPIE_URL
      ? 'Zeg waar de twee helften heen gaan: npm run db:backup -- --inhoud <map> --sleutels <andere map>'
      : 'Vul DATABASE_KOPIE_URL in. Zie .env.example.',
  )
  process.exit(1)
}
const places = { inhoud: values.inhoud, sleutels: values.sleutels }
try {
  const made = await backup(DATABASE_KOPIE_URL, places)
  console.log(`Back-up gemaakt:\n  inhoud   ${made.inhoud}\n  sleutels ${made.sleutels}`)
  for (const folder of await removeExpired(places, new Date().toISOString().slice(0, 10)))
    console.log(`Verlopen en verwijderd: ${folder}`)
} catch (error) {
  console.error(`De back-up is niet gemaakt: ${(error as Error).message}`)
  process.exit(1)
}
