/** Columns that tie a row to its dossier and repeat its owners, so that row security needs no join; they follow when a dossier is handed over. */
export const BIJ_DOSSIER = `
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  toezichthouder_id uuid not null,
  foreign key (dossier_id, aanbieder_id, toezichthouder_id)
    references dossier (id, aanbieder_id, toezichthouder_id) on update cascade`
