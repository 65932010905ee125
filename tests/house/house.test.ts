import { describe, expect, test } from 'vitest'
import { toestemmingTabel } from '@/lib/domain/toestemming/tabel.rules'
import { actNeedsToestemming } from '@/lib/domain/toestemming/toestemming'
import { standenDiagrammen } from '@/lib/platform/cli/standen-diagrammen'
import { readsValidity } from './consent.data'
import { bareRoutes, doors } from './doors.data'
import { exportedFunctions } from './functions'
import { readLexicon } from './lexicon'
import { hoofdstukken, nogTeBouwen, register } from './register.data'
import {
  actsAreWhole,
  commandsAreActs,
  eventsAreActs,
  lexiconAgreesWithItself,
  permissionsAreActs,
} from './rules/acts.rule'
import { actsPassTheGate, consentHasOneGate } from './rules/consent.rule'
import { actionsGoThroughAction, actorFirst, doorsExist, routesGoThroughRoute } from './rules/doors.rule'
import {
  browserReachesNoServerFile,
  everyFileHasAFloor,
  floorsHold,
  nounsInARow,
  routesStandAlone,
  serverKnowsNoInhoud,
} from './rules/floors.rule'
import {
  asciiOnly,
  bareFilesAreNouns,
  noBarrels,
  noBins,
  noCrudVerbs,
  noEnum,
  noLooseEnds,
  noTestsInProduction,
} from './rules/language.rule'
import {
  ioIsServerOnly,
  packagesStayHome,
  prismaStaysHome,
  pureFloorsArePure,
  pureFloorsNameFewPackages,
} from './rules/packages.rule'
import { decisionsAreWhole, papersNameRealPaths } from './rules/papers.rule'
import {
  namedRulesExist,
  registeredRulesAreTested,
  registerIsSound,
  testedRulesAreRegistered,
} from './rules/register.rule'
import {
  noInlineStyle,
  readingFormsAreBoundByTheirPage,
  sealedFieldsHaveNoName,
  sealedFormsHaveNoAction,
  sealedLinksDoNotPrefetch,
} from './rules/screens.rule'
import { noLongFiles, sizesOf } from './rules/sizes.rule'
import { pathsUnder, type Rule, readTree, report, repositoryRoot } from './source'

const files = readTree()
const lexicon = readLexicon()
const words = [...lexicon.row, ...lexicon.terms]

const houseRules: Record<string, Record<string, Rule>> = {
  floors: {
    'every file stands on a floor': everyFileHasAFloor,
    'a file imports only from its own floor and below': floorsHold,
    'the server holds nothing of what is sealed': serverKnowsNoInhoud,
    'browser files reach the server through actions only': browserReachesNoServerFile,
    'routes never import routes': routesStandAlone,
    'the nouns stand in a row': nounsInARow(lexicon.row),
    'production never imports from tests': noTestsInProduction,
  },
  packages: {
    'pure floors name few packages': pureFloorsNameFewPackages,
    'each package stays in its home': packagesStayHome,
    'Prisma is named in .queries, .store and platform/db only': prismaStaysHome,
    'pure floors are pure': pureFloorsArePure,
    'domain I/O is server-only': ioIsServerOnly,
  },
  language: {
    'a bare domain file is a noun of the lexicon': bareFilesAreNouns(words),
    'no barrels': noBarrels,
    'no utils, helpers, misc, shared or common': noBins,
    'no enum': noEnum,
    'no create, update or delete in the domain': noCrudVerbs,
    'names and paths are ASCII': asciiOnly,
    'nothing is put off, skipped or silenced': noLooseEnds,
    'no file passes 250 lines': noLongFiles,
  },
  acts: {
    'the lexicon agrees with itself': () => lexiconAgreesWithItself(lexicon.acts),
    'permissions are acts': permissionsAreActs(lexicon.acts),
    'events are acts': eventsAreActs(lexicon.acts),
    'commands are acts': commandsAreActs(lexicon.acts),
    'an act has all its words': actsAreWhole(lexicon),
  },
  doors: {
    'queries and commands take the actor first': actorFirst(doors),
    'listed doors exist': doorsExist(doors),
    'actions go through action(), sealedAction() or publicAction()': actionsGoThroughAction,
    'byte routes go through route()': routesGoThroughRoute(bareRoutes),
  },
  consent: {
    'only the gate of toestemming reads whether one holds': consentHasOneGate(readsValidity),
    'acts that need toestemming pass the gate': actsPassTheGate(Object.keys(actNeedsToestemming)),
  },
  screens: {
    'links to sealed pages do not prefetch': sealedLinksDoNotPrefetch,
    'sealed fields have no name': sealedFieldsHaveNoName,
    'sealed forms have no action': sealedFormsHaveNoAction,
    'forms that need no script are bound by their page': readingFormsAreBoundByTheirPage,
    'no inline style, no raw HTML': noInlineStyle,
  },
  register: {
    'the register is sound': () =>
      registerIsSound(register, nogTeBouwen)(readTree(repositoryRoot, /\.(tsx?|mjs|sql|prisma)$/)),
    'registered rules are tested': registeredRulesAreTested(register),
    'tested rules are registered': testedRulesAreRegistered(register),
    'named rules exist': namedRulesExist(hoofdstukken),
  },
}

describe.each(Object.entries(houseRules))('%s', (_, rules) => {
  test.each(Object.entries(rules))('%s', (_name, rule) => {
    expect(report(rule(files))).toBe('')
  })
})

describe('papers', () => {
  const papers = readTree(repositoryRoot, /\.md$/)

  test('decisions are numbered and whole', () => {
    expect(report(decisionsAreWhole(papers))).toBe('')
  })

  test('the table of acts and toestemmingen is made from the code', () => {
    const text = papers.find(({ path }) => path === 'lib/domain/toestemming/README.md')?.text
    expect(text).toContain(`\n${toestemmingTabel()}\n`)
  })

  test('the diagrams of the states are made from the code', () => {
    const text = papers.find(({ path }) => path === 'lib/domain/STATES.md')?.text
    expect(text).toContain(`\n${standenDiagrammen()}\n`)
  })

  test('every path a paper names exists', () => {
    expect(papers.map(({ path }) => path)).toContain('README.md')
    expect(report(papersNameRealPaths(pathsUnder())(papers))).toBe('')
  })
})

test('every house rule is proven by a planted violation', () => {
  const proofs = files.filter(({ path }) => path.startsWith('tests/unit/house/')).map(({ text }) => text)
  const rules = files.filter(({ path }) => path.startsWith('tests/house/rules/')).flatMap(exportedFunctions)
  expect(rules.length).toBeGreaterThan(30)
  expect(rules.map(({ name }) => name).filter((name) => !proofs.some((text) => text.includes(name)))).toEqual([])
})

describe('marks for size', () => {
  const { median, nineInTen, commentShare } = sizesOf(files)

  test('the median file has at most 45 lines', () => {
    expect(median).toBeLessThanOrEqual(45)
  })

  test('nine files in ten have at most 150 lines', () => {
    expect(nineInTen).toBeLessThanOrEqual(150)
  })

  test('comments are at most 4 % of the lines', () => {
    expect(commentShare).toBeLessThanOrEqual(0.04)
  })
})
