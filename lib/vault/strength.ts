import { normalisePassphrase } from './passphrase'

const zwakkePlekken = ['te kort', 'herhaling', 'reeks', 'veelgebruikt', 'eigen gegevens'] as const
export type ZwakkePlek = (typeof zwakkePlekken)[number]
/** `lengte` counts characters; `sterk` counts what is left when every weak stretch counts for one. */
export type PassphraseStrength = { genoeg: boolean; lengte: number; sterk: number; zwak: ZwakkePlek[] }

const MIN_LENGTH = 15
const MIN_STRONG = 11
const MIN_STRETCH = 4
// From the private use area: nobody types it.
const MARK = '\ue000'

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
]
const common =
  /wachtwoord|wachtzin|password|welkom|welcome|geheim|letmein|admin|school|leerling|docent|juffrouw|meester|vertrouwenspersoon|contactpersoon|geborgen|nederland|amsterdam|rotterdam|utrecht|feyenoord|januari|februari|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|voorjaar|zomer|herfst|winter|lente|ikhouvan|iloveyou|(?:19|20)\d\d/gu

/**
 * A floor against what is guessed first, no measure of chance; the proposal of six words is the strong way. `eigen`
 * holds what others know of the person: name, mail address, school.
 */
export function passphraseStrength(passphrase: string, eigen: readonly string[] = []): PassphraseStrength {
  const text = normalisePassphrase(passphrase).toLowerCase()
  const lengte = [...normalisePassphrase(passphrase)].length
  const found = new Set<ZwakkePlek>()
  const mark = (code: ZwakkePlek) => () => {
    found.add(code)
    return MARK
  }
  let rest = text
  for (const word of ownWords(eigen)) rest = rest.replaceAll(word, mark('eigen gegevens'))
  rest = rest.replace(common, mark('veelgebruikt'))
  rest = rest.replace(/(.{1,40}?)\1{2,}|(.{4,}?)\s*\2/gu, mark('herhaling'))
  for (const stretch of stretches) rest = rest.replaceAll(stretch, mark('reeks'))
  const sterk = new Set(rest).size < 6 ? new Set(rest).size : [...rest.replaceAll(/\ue000+/gu, MARK)].length
  if (new Set(text).size < 6) found.add('herhaling')
  if (lengte < MIN_LENGTH) return { genoeg: false, lengte, sterk, zwak: ['te kort', ...found] }
  return sterk >= MIN_STRONG
    ? { genoeg: true, lengte, sterk, zwak: [] }
    : { genoeg: false, lengte, sterk, zwak: [...found] }
}

function ownWords(eigen: readonly string[]): string[] {
  const words = eigen.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return words.filter((word) => word.length >= MIN_STRETCH).sort((a, b) => b.length - a.length)
}

const stretches = rows
  .flatMap((row) => [row, [...row].reverse().join('')])
  .flatMap((row) => partsOf(row))
  .sort((a, b) => b.length - a.length)

function partsOf(row: string): string[] {
  const parts: string[] = []
  for (let length = MIN_STRETCH; length <= row.length; length++) {
    for (let start = 0; start + length <= row.length; start++) parts.push(row.slice(start, start + length))
  }
  return parts
}
