/** Makes Escape leave the form it is pressed in, and no more: what is open around it stays open. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    // While a character is being composed (IME), Escape gives that up.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    event.preventDefault();
    leave();
  };
}
