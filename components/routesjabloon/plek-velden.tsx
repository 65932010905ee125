type PlekVeldenProps = { plek: { soort: string; schoolId: string; versie: string } }

/** Which route a form is about, and which version it began from. */
export function PlekVelden({ plek }: PlekVeldenProps) {
  return (
    <>
      <input type="hidden" name="soort" value={plek.soort} />
      <input type="hidden" name="schoolId" value={plek.schoolId} />
      <input type="hidden" name="versie" value={plek.versie} />
    </>
  )
}
