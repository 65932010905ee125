import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toestemmingTabel } from '@/lib/domain/toestemming/tabel.rules'

/** Writes the table of acts and toestemmingen into its README. */
const path = join(import.meta.dirname, '../../domain/toestemming/README.md')
const marked = /(<!-- tabel -->\n)[\s\S]*?(<!-- \/tabel -->)/
writeFileSync(path, readFileSync(path, 'utf8').replace(marked, `$1\n${toestemmingTabel()}\n\n$2`))
