import { onderdruk } from '@/lib/domain/onderdrukking/onderdrukking.rules'
import { wereld } from '../unit/onderdrukking/wereld'
import { median } from './ratio'

/** In a process of its own, so that its memory is that of the suppression: times by number of schools, and the peak. */
const sizes = [100, 300, 1_000, 3_000, 9_000]
const warm = wereld(1_000, 8_000, 1)
for (let i = 0; i < 20; i++) onderdruk(warm)
const times = sizes.map((schools) => {
  const report = wereld(schools, schools * 8, 1)
  onderdruk(report)
  const calls = Math.max(5, Math.round(9_000 / schools))
  const taken = Array.from({ length: calls }, () => {
    const start = performance.now()
    onderdruk(report)
    return performance.now() - start
  })
  return { schools, ms: median(taken) }
})
process.stdout.write(JSON.stringify({ times, peak: process.resourceUsage().maxRSS / 1024 }))
