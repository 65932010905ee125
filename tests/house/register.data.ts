/**
 * The rules of the domain that the code implements, one per line: the number, the file that holds it, and one small fault
 * that must turn a test of that number red (`npm run break`). `oud` stands exactly once in `bestand`.
 */
export type Ingang = { regel: string; waar: string; breuk: { bestand: string; oud: string; nieuw: string } }

const rowSecurity = 'prisma/migrations/20261122025700_row_security/migration.sql'

// Append here. The formatter leaves this file alone, so that one rule stays one line.
export const register: readonly Ingang[] = [
  { regel: 'R-AANST-1', waar: 'lib/domain/toegang/toegang.access.ts', breuk: { bestand: 'lib/domain/toegang/toegang.access.ts', oud: '(aanstelling.schoolIds as readonly string[]).includes(schoolId)', nieuw: 'true' } },
  { regel: 'R-AANST-4', waar: rowSecurity, breuk: { bestand: rowSecurity, oud: "select a.status = 'actief' and a.vanaf", nieuw: 'select a.vanaf' } },
  { regel: 'R-AANST-5', waar: rowSecurity, breuk: { bestand: rowSecurity, oud: 'lid_leest on bestuur for select using (id = (select ctx_bestuur()) and', nieuw: 'lid_leest on bestuur for select using (' } },
  { regel: 'R-SPOOR-1', waar: rowSecurity, breuk: { bestand: rowSecurity, oud: "and van = (select ctx_account()) and 'intake' = any ((select ctx_soorten(true)", nieuw: "and 'intake' = any ((select ctx_soorten(true)" } },
  { regel: 'R-DOS-3', waar: 'lib/vault/object-key.ts', breuk: { bestand: 'lib/vault/object-key.ts', oud: 'await baseKey(vaultKey)', nieuw: 'await baseKey(new Uint8Array(32))' } },
]

/** The chapters of the domain and their highest number; a number beyond it is a slip of the pen. */
export const hoofdstukken: Readonly<Record<string, number>> = {
  AANST: 8, SPOOR: 2, INT: 5, TRI: 7, GESP: 1, DOS: 6, GEH: 2, MIN: 5, TST: 5, ROUTE: 11, STRAF: 2, KL: 11, TERM: 6, MELD: 9, CODE: 2,
  DVW: 3, OVD: 4, INTV: 1, BEW: 6, AVG: 1, JV: 5, ADV: 1, VRL: 1, UREN: 1, REF: 1, AANG: 3, REHA: 3, PUB: 3,
}

/** Rules of the work at hand that no code implements yet. One that gets a test moves to the register. */
export const nogTeBouwen: readonly string[] = [
  ...numbers('R-AANST', 2, 3, 8),
  ...numbers('R-SPOOR', 2),
  ...numbers('R-INT', 1, 2, 3, 4, 5),
  ...numbers('R-TRI', 1, 2, 3, 4, 5, 6, 7),
  ...numbers('R-GESP', 1),
  ...numbers('R-DOS', 1, 2, 4, 5, 6),
  ...numbers('R-GEH', 1),
  ...numbers('R-MIN', 1, 2, 3, 4, 5),
  ...numbers('R-MELD', 8),
  ...numbers('R-ROUTE', 8),
  ...numbers('R-TST', 1, 2),
]

function numbers(chapter: string, ...which: number[]): string[] {
  return which.map((number) => `${chapter}-${number}`)
}
