/** Tables that belong to a person and not to a bestuur, by the column that keys and guards them. All others are a bestuur's. */
export const persoonstabellen: Readonly<Record<string, string>> = {
  account: 'id',
  kluissleutel: 'account_id',
  factor: 'account_id',
  reservecode: 'account_id',
  sessie: 'account_id',
  uitnodiging: 'account_id',
  draft: 'account_id',
  eigen_school: 'account_id',
  herinnering: 'account_id',
  persoonslogboek: 'account_id',
  // Counted tries under a hash, before it is known who tries: nobody's.
  poging: 'sleutel',
}
