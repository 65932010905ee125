import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './source'

export type Act = {
  woord: string
  verb: string
  file: string
  url: string
  fn: string
  permission: string
  event: string
}
export type Lexicon = { row: string[]; terms: string[]; acts: Act[] }

export function readLexicon(): Lexicon {
  return parseLexicon(readFileSync(join(repositoryRoot, 'lib/domain/LEXICON.md'), 'utf8'))
}

/** Three tables: the nouns that have a folder, in their row; the other words of the field; the acts. A cell `-` is empty. */
export function parseLexicon(markdown: string): Lexicon {
  return {
    row: table(markdown, 'Nouns in a row').map(([noun]) => noun ?? ''),
    terms: table(markdown, 'Other nouns').map(([noun]) => noun ?? ''),
    acts: table(markdown, 'Acts').map(
      ([woord = '', verb = '', url = '', file = '', fn = '', permission = '', event = '']) => ({
        woord,
        verb,
        url,
        file,
        fn,
        permission,
        event,
      }),
    ),
  }
}

function table(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1).map(cell))
}

function cell(text: string): string {
  const bare = text.trim().replaceAll('`', '')
  return bare === '-' ? '' : bare
}
