/**
 * The rules of the domain that the code implements, one per line: the number, the file that holds it, and one small fault
 * that must turn a test of that number red (`npm run break`). `oud` stands exactly once in `bestand`.
 */
export type Ingang = { regel: string; waar: string; breuk: { bestand: string; oud: string; nieuw: string } }

const rowSecurity = 'prisma/migrations/20261122025700_row_security/migration.sql'

// Append here. The formatter leaves this file alone, so that one rule stays one line.
export const register: readonly Ingang[] = [
  { regel: 'R-AANST-1', waar: 'lib/domain/toegang/toegang.access.ts', breuk: { bestand: 'lib/domain/toegang/toegang.access.ts', oud: '(aanstelling.schoolIds as readonly string[]).includes(schoolId)', nieuw: 'true' } },
  { regel: 'R-AANST-2', waar: 'lib/domain/aanstelling/bezetting.rules.ts', breuk: { bestand: 'lib/domain/aanstelling/bezetting.rules.ts', oud: "if (sector === 'mbo') return 'cao'", nieuw: "if (sector === 'vo') return 'cao'" } },
  { regel: 'R-AANST-3', waar: 'lib/domain/aanstelling/combinatie.rules.ts', breuk: { bestand: 'lib/domain/aanstelling/combinatie.rules.ts', oud: "has('vertrouwenspersoon') && leads)", nieuw: "has('vertrouwenspersoon') && !leads)" } },
  { regel: 'R-AANST-4', waar: rowSecurity, breuk: { bestand: rowSecurity, oud: "select a.status = 'actief' and a.vanaf", nieuw: 'select a.vanaf' } },
  { regel: 'R-AANST-5', waar: rowSecurity, breuk: { bestand: rowSecurity, oud: 'lid_leest on bestuur for select using (id = (select ctx_bestuur()) and', nieuw: 'lid_leest on bestuur for select using (' } },
  { regel: 'R-SPOOR-1', waar: rowSecurity, breuk: { bestand: rowSecurity, oud: "and van = (select ctx_account()) and 'intake' = any ((select ctx_soorten(true)", nieuw: "and 'intake' = any ((select ctx_soorten(true)" } },
  { regel: 'R-SPOOR-2', waar: 'lib/domain/melding/ontvanger-van-zorg.rules.ts', breuk: { bestand: 'lib/domain/melding/ontvanger-van-zorg.rules.ts', oud: "? ['bestuur'] : ['vertrouwensinspecteur']", nieuw: "? ['bestuur'] : ['bestuur']" } },
  { regel: 'R-DOS-3', waar: 'lib/vault/object-key.ts', breuk: { bestand: 'lib/vault/object-key.ts', oud: 'await baseKey(vaultKey)', nieuw: 'await baseKey(new Uint8Array(32))' } },
  { regel: 'R-TRI-1', waar: 'lib/domain/melding/triage.rules.ts', breuk: { bestand: 'lib/domain/melding/triage.rules.ts', oud: 'const drie = [input.vragen.school, input.vragen.onderwijs, input.vragen.commissie]', nieuw: 'const drie = [input.vragen.school, input.vragen.onderwijs]' } },
  { regel: 'R-TRI-2', waar: 'lib/domain/melding/triage.rules.ts', breuk: { bestand: 'lib/domain/melding/triage.rules.ts', oud: "huiselijk_geweld: 'verwijzen'", nieuw: "huiselijk_geweld: 'geheel'" } },
  { regel: 'R-TRI-3', waar: 'lib/domain/melding/triage.rules.ts', breuk: { bestand: 'lib/domain/melding/triage.rules.ts', oud: "input.uitkomst === 'begeleiden_deel' && !input.afgebakend", nieuw: "input.uitkomst === 'begeleiden_deel' && input.afgebakend" } },
  { regel: 'R-TRI-4', waar: 'lib/domain/melding/melding.rules.ts', breuk: { bestand: 'lib/domain/melding/melding.rules.ts', oud: 'meldingSoorten.indexOf(soort) < meldingSoorten.indexOf(melding.soort)', nieuw: 'meldingSoorten.indexOf(soort) < 0' } },
  { regel: 'R-TRI-5', waar: 'lib/domain/melding/melding.rules.ts', breuk: { bestand: 'lib/domain/melding/melding.rules.ts', oud: "melding.uitkomst === 'hart_luchten' && !controle", nieuw: "melding.uitkomst === 'hart_luchten' && false" } },
  { regel: 'R-TRI-6', waar: 'lib/domain/melding/triage.rules.ts', breuk: { bestand: 'lib/domain/melding/triage.rules.ts', oud: "signalen === 'directie' ? ['directeur']", nieuw: "signalen !== 'directie' ? ['directeur']" } },
  { regel: 'R-TRI-7', waar: 'lib/domain/melding/triage.rules.ts', breuk: { bestand: 'lib/domain/melding/triage.rules.ts', oud: "if (input.vragen.andereRegeling === 'ja') return", nieuw: "if (input.vragen.school === 'weet_niet') return" } },
  { regel: 'R-GESP-1', waar: 'lib/domain/gesprek/gesprek.rules.ts', breuk: { bestand: 'lib/domain/gesprek/gesprek.rules.ts', oud: 'if (withKlager.length < 2) return []', nieuw: 'if (withKlager.length < 1) return []' } },
  { regel: 'R-DOS-1', waar: 'lib/domain/melding/melding.rules.ts', breuk: { bestand: 'lib/domain/melding/melding.rules.ts', oud: "melding.uitkomst !== 'begeleiden' && melding.uitkomst !== 'begeleiden_deel'", nieuw: "melding.uitkomst === 'hart_luchten'" } },
  { regel: 'R-DOS-2', waar: 'lib/domain/dossier/dossier.inhoud.ts', breuk: { bestand: 'lib/domain/dossier/dossier.inhoud.ts', oud: ".trim().min(1, 'Schrijf op waarom.')", nieuw: '' } },
  { regel: 'R-DOS-4', waar: 'lib/domain/dossier/open-dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/open-dossier.rules.ts', oud: "checks.eigenKind && checks.instelling === 'weigeren'", nieuw: "checks.eigenKind && checks.instelling === 'waarschuwen'" } },
  { regel: 'R-DOS-5', waar: 'lib/domain/dossier/open-dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/open-dossier.rules.ts', oud: "['medewerker', 'directie', 'bestuur', 'stagiair', 'vrijwilliger']", nieuw: "['medewerker', 'directie', 'bestuur', 'stagiair']" } },
  { regel: 'R-GEH-1', waar: 'lib/domain/dossier/dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/dossier.rules.ts', oud: "['klachtencommissie', 'bestuur', 'politie'].includes(aan)", nieuw: "['klachtencommissie', 'bestuur', 'politie', 'veilig_thuis'].includes(aan)" } },
  { regel: 'R-MIN-1', waar: 'lib/domain/dossier/open-dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/open-dossier.rules.ts', oud: "klager.categorie === 'ouder' && !leerling", nieuw: "klager.categorie === 'ouder' && leerling" } },
  { regel: 'R-MIN-2', waar: 'lib/domain/dossier/dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/dossier.rules.ts', oud: 'return age < 18 ?', nieuw: 'return age <= 18 ?' } },
  { regel: 'R-MIN-3', waar: 'lib/domain/dossier/dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/dossier.rules.ts', oud: "besluit.door !== 'directie' && besluit.door !== 'bestuur'", nieuw: "besluit.door !== 'directie'" } },
  { regel: 'R-MIN-4', waar: 'lib/domain/dossier/dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/dossier.rules.ts', oud: "besluit.stand === 'geinformeerd' && !besluit.leerlingVooraf", nieuw: "besluit.stand === 'geinformeerd' && besluit.criterium" } },
  { regel: 'R-MIN-5', waar: 'lib/domain/dossier/dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/dossier.rules.ts', oud: 'if (!besluit.criterium) return', nieuw: 'if (!besluit.door) return' } },
  { regel: 'R-MELD-8', waar: 'lib/domain/vandaag/vandaag.rules.ts', breuk: { bestand: 'lib/domain/vandaag/vandaag.rules.ts', oud: "gemarkeerd: sorted.filter((taak) => taak.soort === 'meldplicht')", nieuw: 'gemarkeerd: []' } },
  { regel: 'R-ROUTE-8', waar: 'lib/domain/dossier/dossier.rules.ts', breuk: { bestand: 'lib/domain/dossier/dossier.rules.ts', oud: 'if (controleOp && controleOp <= today)', nieuw: 'if (controleOp && controleOp < today)' } },
  { regel: 'R-INTV-1', waar: 'lib/domain/intervisie/intervisie.rules.ts', breuk: { bestand: 'lib/domain/intervisie/intervisie.rules.ts', oud: 'keuzes.every((keuze) => keuze !== null)', nieuw: 'keuzes.some((keuze) => keuze !== null)' } },
  { regel: 'R-DVW-1', waar: 'lib/domain/doorverwijzing/doorverwijzing.rules.ts', breuk: { bestand: 'lib/domain/doorverwijzing/doorverwijzing.rules.ts', oud: "warm: 'doorverwijzing:share', koud", nieuw: "warm: 'doorverwijzing:record', koud" } },
  { regel: 'R-DVW-3', waar: 'lib/domain/doorverwijzing/doorverwijzing.rules.ts', breuk: { bestand: 'lib/domain/doorverwijzing/doorverwijzing.rules.ts', oud: 'OPVOLGEN_DAGEN = 14', nieuw: 'OPVOLGEN_DAGEN = 15' } },
  { regel: 'R-ROUTE-5', waar: 'lib/domain/dossier/opschorten.rules.ts', breuk: { bestand: 'lib/domain/doorverwijzing/doorverwijzing.rules.ts', oud: "minderjarig && ouder !== 'ja' && !oudersBuiten", nieuw: "minderjarig && ouder === 'nee' && oudersBuiten" } },
  { regel: 'R-DVW-2', waar: 'lib/domain/socialekaart/socialekaart.rules.ts', breuk: { bestand: 'lib/domain/socialekaart/socialekaart.rules.ts', oud: 'if (gebied && !ingang.probleemgebieden.includes(gebied)) return false', nieuw: '' } },
  { regel: 'R-TST-1', waar: 'lib/domain/toestemming/toestemming.rules.ts', breuk: { bestand: 'lib/domain/toestemming/toestemming.rules.ts', oud: 'toestemming.geldigTot < day', nieuw: 'toestemming.geldigTot <= day' } },
  { regel: 'R-TST-2', waar: 'lib/domain/toestemming/toestemming.rules.ts', breuk: { bestand: 'lib/domain/toestemming/toestemming.rules.ts', oud: 'asked === undefined || voorId === asked ||', nieuw: 'asked !== null ||' } },
  { regel: 'R-TST-3', waar: 'lib/domain/toestemming/toestemming.rules.ts', breuk: { bestand: 'lib/domain/toestemming/toestemming.rules.ts', oud: 'toestemming.ingetrokkenOp > day', nieuw: 'toestemming.ingetrokkenOp >= day' } },
  { regel: 'R-TST-4', waar: 'lib/domain/toestemming/toestemming.ts', breuk: { bestand: 'lib/domain/toestemming/toestemming.ts', oud: "'intake:refer': [['doorverwijzen']],", nieuw: "'intake:refer': [['doorverwijzen']],\n  'meldplicht:answer': [['doorverwijzen']]," } },
  { regel: 'R-GEH-2', waar: 'lib/domain/dossier/informatieverzoek.rules.ts', breuk: { bestand: 'lib/domain/dossier/informatieverzoek.rules.ts', oud: "if (antwoord === 'geweigerd') return 'niets_verteld'", nieuw: "if (antwoord !== 'geweigerd') return 'niets_verteld'" } },
  { regel: 'R-AANST-8', waar: 'lib/domain/intake/intake.rules.ts', breuk: { bestand: 'lib/domain/intake/intake.rules.ts', oud: 'naar.afwezig || ', nieuw: '' } },
  { regel: 'R-INT-1', waar: 'lib/domain/intake/intake.rules.ts', breuk: { bestand: 'lib/domain/intake/intake.rules.ts', oud: "status: 'afgerond', afgerondOp", nieuw: "status: 'open', afgerondOp" } },
  { regel: 'R-INT-2', waar: 'lib/domain/intake/intake.rules.ts', breuk: { bestand: 'lib/domain/intake/intake.rules.ts', oud: "volgorde === 'ja' && ", nieuw: '' } },
  { regel: 'R-INT-3', waar: 'lib/domain/intake/intake.rules.ts', breuk: { bestand: 'lib/domain/intake/intake.rules.ts', oud: "input.minderjarig === 'ja' &&", nieuw: "input.minderjarig === 'nee' &&" } },
  { regel: 'R-INT-4', waar: 'lib/domain/intake/intake.rules.ts', breuk: { bestand: 'lib/domain/intake/intake.rules.ts', oud: '? [...gedaan] : [...gedaan, taak]', nieuw: '? [...gedaan] : [...gedaan]' } },
  { regel: 'R-INT-5', waar: 'components/intake/voor-u-schrijft.tsx', breuk: { bestand: 'components/intake/voor-u-schrijft.tsx', oud: 'Dit is nog geen formele klacht.', nieuw: 'Dit is een formele klacht.' } },
  { regel: 'R-MELD-4', waar: 'lib/domain/meldplicht/meldplicht.rules.ts', breuk: { bestand: 'lib/domain/meldplicht/meldplicht.rules.ts', oud: "parts.includes('nee')", nieuw: "parts.some((part) => part !== 'ja')" } },
  { regel: 'R-TST-5', waar: 'lib/domain/toestemming/formulier.texts.ts', breuk: { bestand: 'lib/domain/toestemming/formulier.texts.ts', oud: "punten: [...punten, 'Ik mag deze toestemming altijd weer intrekken.", nieuw: "punten: [...punten, '" } },
  { regel: 'R-DOS-6', waar: 'components/afschrift/onderdelen.ts', breuk: { bestand: 'components/afschrift/onderdelen.ts', oud: '    ...omheen(detail, parts, adviseur),', nieuw: '    ...omheen(detail, parts, adviseur),\n    ...notitiesVan(parts),' } },
  { regel: 'R-BEW-3', waar: 'prisma/migrations/20261122072419_vernietigen_verzoek/migration.sql', breuk: { bestand: 'prisma/migrations/20261122072419_vernietigen_verzoek/migration.sql', oud: 'v.id = het_bewijs and v.xmin = pg_current_xact_id()::xid', nieuw: 'v.id = het_bewijs' } },
  { regel: 'R-BEW-1', waar: 'lib/domain/bewaring/bewaring.rules.ts', breuk: { bestand: 'lib/domain/bewaring/bewaring.rules.ts', oud: 'vanaf && vanaf < uiterlijk ? vanaf : uiterlijk', nieuw: 'vanaf ?? uiterlijk' } },
  { regel: 'R-BEW-2', waar: 'lib/domain/bewaring/bewaring.rules.ts', breuk: { bestand: 'lib/domain/bewaring/bewaring.rules.ts', oud: 'vanaf <= day && (!tot || tot >= day)', nieuw: 'vanaf <= day && !tot' } },
  { regel: 'R-BEW-4', waar: 'lib/domain/bewaring/bewaring.rules.ts', breuk: { bestand: 'lib/domain/bewaring/bewaring.rules.ts', oud: 'schooljaarOf(begonnenOp) + 1}-07-31', nieuw: 'schooljaarOf(begonnenOp) + 2}-07-31' } },
  { regel: 'R-BEW-5', waar: 'lib/domain/bewaring/bewaring.ts', breuk: { bestand: 'lib/domain/bewaring/bewaring.ts', oud: 'MELD_DAGEN = [28, 7]', nieuw: 'MELD_DAGEN = [30, 7]' } },
  { regel: 'R-BEW-6', waar: 'lib/domain/bewaring/bewaring.rules.ts', breuk: { bestand: 'lib/domain/bewaring/bewaring.rules.ts', oud: 'indienenTot(afgeslotenOp) >= today', nieuw: 'indienenTot(afgeslotenOp) > today' } },
  { regel: 'R-OVD-1', waar: 'lib/domain/overdracht/overdracht.rules.ts', breuk: { bestand: 'lib/domain/overdracht/overdracht.rules.ts', oud: "vraagtExtern(reden) && naar.soort !== 'extern'", nieuw: "vraagtExtern(reden) && naar.soort === 'extern'" } },
  { regel: 'R-OVD-2', waar: 'prisma/migrations/20261122092909_ziektepakket/migration.sql', breuk: { bestand: 'prisma/migrations/20261122092909_ziektepakket/migration.sql', oud: "and p.weiger_tot <= now()", nieuw: '' } },
  { regel: 'R-OVD-4', waar: 'prisma/migrations/20261122092909_ziektepakket/migration.sql', breuk: { bestand: 'prisma/migrations/20261122092909_ziektepakket/migration.sql', oud: "in ('kern', 'verslagen', 'bewijs', 'bestand')", nieuw: "in ('kern', 'verslagen', 'bewijs', 'bestand', 'notities')" } },
  { regel: 'R-OVD-3', waar: 'lib/domain/vandaag/afwikkelen.rules.ts', breuk: { bestand: 'lib/domain/vandaag/afwikkelen.rules.ts', oud: "return magOver ? 'overdragen' : 'toestemming'", nieuw: "return magOver ? 'toestemming' : 'overdragen'" } },
  { regel: 'R-AVG-1', waar: 'lib/domain/avgverzoek/afschermen.rules.ts', breuk: { bestand: 'lib/domain/avgverzoek/afschermen.rules.ts', oud: 'naam < anderen.length', nieuw: 'naam > anderen.length' } },
  { regel: 'R-AANST-6', waar: 'lib/domain/bestuur/mandaat.rules.ts', breuk: { bestand: 'lib/domain/bestuur/mandaat.rules.ts', oud: "directeurBetrokken === 'nee'", nieuw: "directeurBetrokken !== 'ja'" } },
  { regel: 'R-TERM-1', waar: 'lib/domain/termijn/laatste-dag.rules.ts', breuk: { bestand: 'lib/domain/termijn/laatste-dag.rules.ts', oud: 'addDays(start, 7 * aantal)', nieuw: 'addDays(start, 7 * aantal + 1)' } },
  { regel: 'R-TERM-2', waar: 'lib/domain/termijn/laatste-dag.rules.ts', breuk: { bestand: 'lib/domain/termijn/laatste-dag.rules.ts', oud: 'naarWerkdag ? firstFrom(gerekend, isOpenbareWerkdag) : gerekend', nieuw: 'naarWerkdag ? gerekend : gerekend' } },
  { regel: 'R-TERM-3', waar: 'lib/domain/termijn/verlenging.rules.ts', breuk: { bestand: 'lib/domain/termijn/verlenging.rules.ts', oud: 'start: dag.gerekend, lengte', nieuw: 'start: dag.laatste, lengte' } },
  { regel: 'R-TERM-4', waar: 'lib/domain/termijn/termijn.rules.ts', breuk: { bestand: 'lib/domain/termijn/termijn.rules.ts', oud: "if (laatste < today) return 'verstreken'", nieuw: "if (laatste < today) return 'vervallen'" } },
  { regel: 'R-TERM-5', waar: 'lib/domain/termijn/basisdag.rules.ts', breuk: { bestand: 'lib/domain/termijn/basisdag.rules.ts', oud: '{ van: basis.van, tot: basis.tot }', nieuw: '{ van: basis.van, tot: basis.van }' } },
  { regel: 'R-TERM-6', waar: 'lib/domain/reglement/reglement.rules.ts', breuk: { bestand: 'lib/domain/reglement/reglement.rules.ts', oud: 'geldtVanaf <= day', nieuw: 'geldtVanaf >= day' } },
  { regel: 'R-KL-9', waar: 'lib/domain/reglement/reglement.rules.ts', breuk: { bestand: 'lib/domain/reglement/reglement.rules.ts', oud: '?.[soort] ?? termijnen[soort]', nieuw: '?.[soort] && termijnen[soort]' } },
]

/** The chapters of the domain and their highest number; a number beyond it is a slip of the pen. */
export const hoofdstukken: Readonly<Record<string, number>> = {
  AANST: 8, SPOOR: 2, INT: 5, TRI: 7, GESP: 1, DOS: 6, GEH: 2, MIN: 5, TST: 5, ROUTE: 11, STRAF: 2, KL: 11, TERM: 6, MELD: 9, CODE: 2,
  DVW: 3, OVD: 4, INTV: 1, BEW: 6, AVG: 1, JV: 5, ADV: 1, VRL: 1, UREN: 1, REF: 1, AANG: 3, REHA: 3, PUB: 3,
}

/** Rules of the work at hand that no code implements yet. One that gets a test moves to the register. */
export const nogTeBouwen: readonly string[] = []
