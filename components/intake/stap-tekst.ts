/** "Stap 2 van 9, om wie gaat het?" */
export function stapTitel(stap: number, stappen: readonly { titel: string }[]): string {
  const at = Math.min(Math.max(stap, 1), stappen.length)
  const titel = stappen[at - 1]?.titel ?? ''
  return `Stap ${at} van ${stappen.length}, ${titel.charAt(0).toLowerCase()}${titel.slice(1)}`
}
