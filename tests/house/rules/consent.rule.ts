import { suffixOf } from '../floors'
import { mask } from '../mask'
import { lineAt, type SourceFile, type Violation } from '../source'

const noun = 'lib/domain/toestemming/'
const deciding = ['commands', 'queries', 'store', 'rules', 'access']
const validity = /\b(isValidOn|standOn|runsOut|geldigTot|ingetrokkenOp|eindeGrond)\b/g
const table = /\bprisma\s*\.\s*toestemming\b/g

/**
 * Whether a toestemming holds is read by the noun itself, and asked of its gate: no act checks on its own (R-TST-2).
 * `allowed` are the rules about toestemmingen as such, that let through or refuse nothing.
 */
export function consentHasOneGate(allowed: readonly string[]) {
  return (files: SourceFile[]): Violation[] =>
    files
      .filter(({ path }) => path.startsWith('lib/') && !path.startsWith(noun) && !allowed.includes(path))
      .filter(({ path }) => deciding.includes(suffixOf(path) ?? ''))
      .flatMap(({ path, text }) => {
        const { code } = mask(text)
        return [...code.matchAll(validity), ...code.matchAll(table)].map((match) => ({
          path,
          line: lineAt(code, match.index),
          message: `${match[0]}: only the gate of toestemming reads whether one holds`,
        }))
      })
}

/** Every command that may do an act of the table goes through the gate: its file calls it. */
export function actsPassTheGate(acts: readonly string[]) {
  return (files: SourceFile[]): Violation[] =>
    files
      .filter(({ path, text }) => suffixOf(path) === 'commands' && acts.some((act) => text.includes(`'${act}'`)))
      .filter(({ text }) => !/\brequireToestemming\s*\(/.test(mask(text).code))
      .map(({ path }) => ({ path, line: 1, message: 'does an act that needs toestemming, and does not pass the gate' }))
}
