import { difference } from './difference.ts'
import { withShadow } from './shadow.ts'

// npm run db:check
try {
  const missing = await withShadow((url) => difference(url))
  if (missing) {
    console.error(
      `Het schema en de migraties verschillen. Schrijf de volgende met: npm run db:migration <naam>\n\n${missing}`,
    )
    process.exit(1)
  }
  console.log('Het schema en de migraties zijn gelijk.')
} catch (error) {
  console.error(`De migraties zijn niet te vergelijken: ${(error as Error).message}`)
  process.exit(1)
}
