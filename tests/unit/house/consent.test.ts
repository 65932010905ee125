import { describe, test } from 'vitest'
import { actsPassTheGate, consentHasOneGate } from '../../house/rules/consent.rule'
import { expectBite } from './plant'

const command = (text: string) => ({ 'lib/domain/dossier/close-dossier.commands.ts': text })
const clean = 'const allowed = await requireToestemming(tx, actor, "dossier:amend", id)'

describe('R-TST-2: only the gate of toestemming reads whether one holds', () => {
  test.each([
    'if (given.some((one) => !one.ingetrokkenOp)) return ok()',
    'if (standOn(one, tx.today) !== "geldig") return refuse({ kind: "no" })',
    'const rows = await tx.prisma.toestemming.findMany({ where })',
    'if (one.geldigTot && one.geldigTot < tx.today) return',
  ])('%s', (planted) => {
    expectBite((files) => consentHasOneGate([])(files).slice(0, 1), command(planted), command(clean))
  })

  test('the noun itself may, and so may a rule that is listed', () => {
    const own = { 'lib/domain/toestemming/toestemming.rules.ts': 'return one.geldigTot === null' }
    const listed = { 'lib/domain/intrekking/intrekking.rules.ts': 'return standOn(one, day)' }
    const rule = consentHasOneGate(['lib/domain/intrekking/intrekking.rules.ts'])
    expectBite(rule, command('return one.eindeGrond'), { ...own, ...listed })
  })
})

test('R-TST-2: a command whose act needs toestemming passes the gate', () => {
  expectBite(
    actsPassTheGate(['dossier:amend']),
    command("if (!mayHeld(actor, 'dossier:amend', dossier)) return refuse({ kind: 'not_found' })"),
    command(`mayHeld(actor, 'dossier:amend', dossier)\n${clean}`),
  )
})
