import { readFile, writeFile } from 'node:fs/promises'
import { disconnect } from '@/lib/platform/db/client'
import { bijdragenReport, bijdragenSums } from './bijdragen.bench'
import { busyPage } from './busy-page.bench'
import { destroying } from './destroy.bench'
import { dossierPage } from './dossier-page.bench'
import { handover } from './handover.bench'
import type { Measure } from './measure'
import { meldingenList } from './meldingen-list.bench'
import { openCards } from './open-cards.bench'
import { openDossier } from './open-dossier.bench'
import { rowSecurity } from './row-security.bench'
import { signInTimes } from './sign-in.bench'
import { suppressing, suppressingMemory } from './suppress.bench'
import { recomputing } from './termijnen.bench'
import { uploads } from './uploads.bench'
import { vandaagDesk } from './vandaag.bench'
import { makeWorld } from './world'

/** `npm run bench` measures and prints; with `-- --write` the table in the README becomes what was measured. */
const measures: Measure[] = [
  dossierPage,
  openDossier,
  rowSecurity,
  meldingenList,
  vandaagDesk,
  recomputing,
  suppressing,
  suppressingMemory,
  openCards,
  busyPage,
  signInTimes,
  uploads,
  handover,
  destroying,
  bijdragenSums,
  bijdragenReport,
]

const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const world = await makeWorld()
const lines: string[] = []
try {
  for (const measure of measures.filter(({ name }) => only.every((word) => name.includes(word)))) {
    const { value, detail } = await measure.run(world)
    const reached = value <= measure.goal ? 'met' : 'missed'
    lines.push(
      `| ${measure.name} | ${shown(value, measure.unit)} | ≤ ${shown(measure.goal, measure.unit)} | ${reached} | ${detail} |`,
    )
    process.stdout.write(`${lines.at(-1)}\n`)
  }
} finally {
  await disconnect()
  await world.stop()
}
if (process.argv.includes('--write')) await writeTable(lines)

function shown(value: number, unit: Measure['unit']): string {
  return unit === '×' ? `${value.toFixed(2)} ×` : `${value.toFixed(0)} MB`
}

async function writeTable(rows: string[]): Promise<void> {
  const readme = await readFile('README.md', 'utf8')
  const [begin, end] = ['<!-- bench -->', '<!-- /bench -->']
  if (!readme.includes(begin) || !readme.includes(end)) throw new Error('README.md has no place for the table')
  const table = ['', '| what | measured | goal | | medians |', '|---|---|---|---|---|', ...rows, ''].join('\n')
  const filled = `${readme.slice(0, readme.indexOf(begin) + begin.length)}\n${table}\n${readme.slice(readme.indexOf(end))}`
  await writeFile('README.md', filled)
}
