import { describe, expect, test } from 'vitest'
import { safeFileName } from '@/lib/platform/client/files'

describe('the name a sealed file is saved under', () => {
  test.each([
    ['Verslag gesprek 3.pdf', 'Verslag gesprek 3.pdf'],
    ['../../etc/passwd', 'etc-passwd'],
    ['brief\u202Efdp.exe', 'brieffdp.exe'],
    ['a\u0000b\n.txt', 'ab.txt'],
    ['C:\\map\\scan.jpg', 'C-map-scan.jpg'],
    ['...', 'bestand'],
    ['', 'bestand'],
    ['.htaccess', 'htaccess'],
    ['e\u0301e\u0301n.txt', 'één.txt'],
  ])('%j becomes %j', (naam, expected) => {
    expect(safeFileName(naam)).toBe(expected)
  })

  test('a long name keeps its ending', () => {
    const name = safeFileName(`${'a'.repeat(300)}.docx`)
    expect(name).toMatch(/\.docx$/)
    expect(name.length).toBeLessThan(130)
  })
})
