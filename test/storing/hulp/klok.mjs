/** Loaded before a program: moves its clock by KLOK_MS milliseconds. Time that passes stays as it is. */
const verschil = Number(process.env['KLOK_MS'] ?? 0)
const Echt = Date
globalThis.Date = class extends Echt {
  constructor(...delen) {
    if (delen.length) super(...delen)
    else super(Echt.now() + verschil)
  }
  static now() {
    return Echt.now() + verschil
  }
}
