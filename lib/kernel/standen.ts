/** A way from one state to another, and the act that goes it. `bij`: only there; `einde`: nothing runs on after it. */
export type StandPijl = { van: string; naar: string; act: string; bij?: string; einde?: true }

/** The arrows as a diagram that Markdown viewers draw. `begin` is the state before the first, drawn as a dot. */
export function standenDiagram(pijlen: readonly StandPijl[], begin: string): string {
  const lines = pijlen.map((pijl) => {
    const van = pijl.van === begin && !pijlen.some(({ naar }) => naar === begin) ? '[*]' : pijl.van
    const naar = pijl.einde && pijl.naar === pijl.van ? '[*]' : pijl.naar
    return `  ${van} --> ${naar}: ${labelOf(pijl)}`
  })
  const standen = [...new Set(pijlen.map(({ naar }) => naar))]
  const laatste = standen.filter((stand) => !pijlen.some(({ van, naar }) => van === stand && naar !== stand))
  const eerste = pijlen.some(({ naar }) => naar === begin) ? [`  [*] --> ${begin}`] : []
  return ['stateDiagram-v2', ...eerste, ...lines, ...laatste.map((stand) => `  ${stand} --> [*]`)].join('\n')
}

// A colon ends the label in that language.
function labelOf({ act, bij }: StandPijl): string {
  return `${act.replace(':', ' ')}${bij ? ` (${bij})` : ''}`
}
