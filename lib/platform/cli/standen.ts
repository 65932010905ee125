import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { standenDiagrammen } from './standen-diagrammen'

/** Draws the states of the nouns into STATES.md. */
const path = join(import.meta.dirname, '../../domain/STATES.md')
const marked = /(<!-- standen -->\n)[\s\S]*?(<!-- \/standen -->)/
writeFileSync(path, readFileSync(path, 'utf8').replace(marked, `$1\n${standenDiagrammen()}\n\n$2`))
