/**
 * What Enter in a text field does. A browser takes the first button of a form for that, which may be one that adds a row;
 * put this first in such a form, with the name and value of its main button. Nobody sees it or comes to it.
 */
export function Standaardknop({ name, value }: { name: string, value: string }) {
  return <button type="submit" name={name} value={value} className="vh" tabIndex={-1} aria-hidden="true" />
}
