/** What to do when someone is in danger now, and what this is not (R-INT-5). */
export function EerstWeten({ formeel }: { formeel?: boolean }) {
  return (
    <div className="stack">
      <p>
        <b>Is er nu gevaar?</b> Bel <span className="nr">112</span>. Denkt u aan geweld of mishandeling thuis? Bel
        Veilig Thuis: <span className="nr">0800 2000</span>, dag en nacht.
      </p>
      {formeel ? (
        <p>
          Dit is nog geen formele klacht. Die dient de klager zelf in, bij het bestuur of de klachtencommissie, meestal
          binnen een jaar. Die tijd loopt intussen door.
        </p>
      ) : null}
    </div>
  )
}
