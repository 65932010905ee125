export function optiesVan<Value extends string>(values: readonly Value[], texts: Record<Value, string>) {
  return values.map((value) => ({ value, label: texts[value].charAt(0).toUpperCase() + texts[value].slice(1) }))
}
