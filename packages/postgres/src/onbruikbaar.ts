/** PostgreSQL cannot start here; the message says why and what to do. */
export class Onbruikbaar extends Error {}
