export function optiesVan<Code extends string>(codes: readonly Code[], tekst: Record<Code, string>) {
  return codes.map((value) => ({ value, label: beginMetHoofdletter(tekst[value]) }))
}

function beginMetHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
