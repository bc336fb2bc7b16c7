const CONTROLS = 'button, label, input[type="radio"], input[type="checkbox"]';

/**
 * Keeps the last click on a control whose script is still loading. The returned function lets go and gives the click
 * to the control, which by then answers it.
 */
export function holdClicks(element: HTMLElement, signal: AbortSignal): () => void {
  let clicked: HTMLElement | undefined;
  const hold = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(CONTROLS) : null;
    if (control === null) return;
    event.preventDefault();
    clicked = control;
  };
  element.addEventListener('click', hold, { capture: true, signal });
  return () => {
    element.removeEventListener('click', hold, true);
    clicked?.click();
  };
}
