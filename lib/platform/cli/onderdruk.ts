import { readFileSync } from 'node:fs'
import { onderdruk } from '@/lib/domain/onderdrukking/onderdrukking.rules'
import { jaartabellenInput } from '@/lib/domain/onderdrukking/onderdrukking.schema'

/**
 * For whoever wants to attack what we publish: tables in, what would be published of them out, and nothing else. One JSON
 * text from a file or from standard input, or one on each line (lib/domain/onderdrukking/README.md).
 */
const [file] = process.argv.slice(2)
const text = readFileSync(file ?? 0, 'utf8')
for (const tables of [...perText(text)]) process.stdout.write(`${JSON.stringify(answer(tables))}\n`)

function perText(all: string): string[] {
  const lines = all.split('\n').filter((line) => line.trim())
  return lines.length > 1 && isText(lines[0] ?? '') ? lines : [all]
}

function isText(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function answer(tables: string) {
  try {
    return onderdruk(jaartabellenInput.parse(JSON.parse(tables)))
  } catch (error) {
    process.exitCode = 1
    return { fout: error instanceof Error ? error.message : String(error) }
  }
}
