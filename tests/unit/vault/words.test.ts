import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { VaultError } from '@/lib/vault/errors'
import { compareWords } from '@/lib/vault/fingerprint'
import { checkWords, deriveFromWords, newRecoveryWords } from '@/lib/vault/recovery'
import { passphraseStrength } from '@/lib/vault/strength'
import { woorden } from '@/lib/vault/woorden.data'
import { bytesOf, proposePassphrase, wordsOf } from '@/lib/vault/words'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describe('the list of words', () => {
  it('has 2,048 different words, sorted, of 4 to 8 plain letters', () => {
    expect(woorden).toHaveLength(2048)
    expect(new Set(woorden).size).toBe(2048)
    expect([...woorden].sort()).toEqual(woorden)
    expect(woorden.filter((woord) => !/^[a-z]{4,8}$/.test(woord))).toEqual([])
  })

  it('has no two words with the same first five letters', () => {
    expect(new Set(woorden.map((woord) => woord.slice(0, 5))).size).toBe(2048)
  })

  it('has no two words that one wrong, missing or extra letter turns into each other', () => {
    const list = new Set(woorden)
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const near = woorden.flatMap((woord) =>
      [...woord, '']
        .flatMap((_, at) => [
          ...letters.map((letter) => woord.slice(0, at) + letter + woord.slice(at + 1)),
          ...letters.map((letter) => woord.slice(0, at) + letter + woord.slice(at)),
          woord.slice(0, at) + woord.slice(at + 1),
        ])
        .filter((other) => other !== woord && list.has(other)),
    )
    expect(near).toEqual([])
  })

  it('never changes: its order is in every recovery paper', async () => {
    const bytes = new TextEncoder().encode(woorden.join(' '))
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
    expect(hash).toBe('b64483a65d8ff93807c5993d701abb6bfe98b1410c32a603fb9f60bdcd835c85')
  })

  it('turns bytes into words and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 11, maxLength: 11 }), (bytes) => {
        expect(bytesOf(wordsOf(bytes))).toEqual(new Uint8Array(bytes))
      }),
    )
    expect(wordsOf(new Uint8Array(11))).toEqual(Array.from({ length: 8 }, () => woorden[0]))
    expect(wordsOf(new Uint8Array(11).fill(255))).toEqual(Array.from({ length: 8 }, () => woorden[2047]))
  })
})

describe('recovery words', () => {
  it('are twelve from the list, other ones each time, and check out', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 500; i++) {
      const words = newRecoveryWords()
      expect(words).toHaveLength(12)
      expect(words.every((word) => woorden.includes(word))).toBe(true)
      expect(checkWords(words)).toBe('goed')
      seen.add(words.join(' '))
    }
    expect(seen.size).toBe(500)
  })

  it('may be typed with capitals and spaces around them', () => {
    expect(checkWords(newRecoveryWords().map((word) => ` ${word.toUpperCase()} `))).toBe('goed')
  })

  it('say what is wrong with them', () => {
    const words = newRecoveryWords()
    expect(checkWords(words.slice(1))).toBe('niet twaalf woorden')
    expect(checkWords(words.with(3, 'abracadabra'))).toBe('onbekend woord')
  })

  it('notice fifteen of sixteen wrong words', () => {
    let missed = 0
    for (let i = 0; i < 4000; i++) {
      const words = newRecoveryWords()
      const wrong = woorden[(woorden.indexOf(words[i % 12] ?? '') + 1 + (i % 2000)) % 2048] ?? ''
      if (checkWords(words.with(i % 12, wrong)) === 'goed') missed++
    }
    expect(missed / 4000).toBeLessThan(0.09)
  })

  it('are not derived from when they do not check out', async () => {
    const words = newRecoveryWords().with(3, 'abracadabra')
    await expect(deriveFromWords(words, new Uint8Array(16))).rejects.toThrow(VaultError)
  })
})

describe('a proposed passphrase', () => {
  it('has six words from the list, every word of it at some time', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 6000; i++) {
      const words = proposePassphrase().split(' ')
      expect(words).toHaveLength(6)
      for (const word of words) seen.add(word)
    }
    expect([...seen].every((word) => woorden.includes(word))).toBe(true)
    expect(seen.size).toBe(2048)
  })

  it('is always strong enough', () => {
    for (let i = 0; i < 2000; i++)
      expect(passphraseStrength(proposePassphrase())).toMatchObject({ genoeg: true, zwak: [] })
  })
})

describe('the strength of a passphrase', () => {
  it.each([
    ['veertientekens', ['te kort']],
    ['', ['te kort', 'herhaling']],
    ['aaaaaaaaaaaaaaaaaaaa', ['herhaling']],
    ['hoihoihoihoihoihoi', ['herhaling']],
    ['abcabcabcabcabcabc', ['herhaling']],
    ['abcdefghijklmnopqrst', ['reeks']],
    ['qwertyuiop1234567890', ['reeks']],
    ['0987654321poiuytrewq', ['reeks']],
    ['Welkom Welkom 2026!', ['veelgebruikt']],
    ['Wachtwoord12345!', ['veelgebruikt', 'reeks']],
    ['LenteschoolZomer2025', ['veelgebruikt']],
    ['meester meester jan', ['veelgebruikt']],
  ])('%j is not enough', (passphrase, zwak) => {
    const result = passphraseStrength(passphrase)
    expect(result.genoeg).toBe(false)
    expect(result.zwak).toEqual(expect.arrayContaining(zwak))
  })

  it('counts what others know of the person for nothing', () => {
    const eigen = ['Marijke van Dongen', 'm.vandongen@dewilgenroos.nl']
    expect(passphraseStrength('marijke vandongen 77', eigen)).toMatchObject({ genoeg: false, zwak: ['eigen gegevens'] })
    expect(passphraseStrength('marijke vandongen 77').genoeg).toBe(true)
  })

  it.each([
    'de hond van de buren blaft om zes uur',
    'Tk9#vQ2!mZ7@pL4',
    'ĳsbeer ontmoet öpera',
    '青い海の上を白い鳥が飛んでいく朝',
  ])('%j is enough', (passphrase) => {
    expect(passphraseStrength(passphrase)).toMatchObject({ genoeg: true, zwak: [] })
  })

  it('never answers no without saying what is weak', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc123 qwerty'), maxLength: 40 }), (passphrase) => {
        const { genoeg, zwak } = passphraseStrength(passphrase, ['abcd'])
        expect(genoeg).toBe(zwak.length === 0)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('compare words', () => {
  it('are six, the same for the same key, others for another', async () => {
    const key = new Uint8Array(32).fill(5)
    const words = await compareWords(key)
    expect(words).toHaveLength(6)
    expect(await compareWords(key.slice())).toEqual(words)
    for (let bit = 0; bit < 256; bit++) {
      const other = key.with(bit >> 3, 5 ^ (1 << (bit & 7)))
      expect(await compareWords(other)).not.toEqual(words)
    }
  })
})
