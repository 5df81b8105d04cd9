/** What stands under every page of a file: the version and the case; the version to publish does not name the case. */
export function bestandsvoet({ soort, nummer }: { soort: string, nummer: number }, { zaaknummer }: { zaaknummer: string }): string {
  return soort === 'openbaar' ? 'openbare versie' : `zaak ${zaaknummer}, versie ${nummer}`
}
