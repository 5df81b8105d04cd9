/** JSON text from PostgreSQL that goes out as it is. */
export class RuwJson {
  readonly json: string
  constructor(json: string) {
    this.json = json
  }
}
