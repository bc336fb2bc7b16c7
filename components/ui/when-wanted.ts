/** A part of the page this near the screen begins to load. */
const MARGIN = '300px 0px';
const TOUCHES = ['pointerdown', 'focusin', 'keydown'] as const;

/** Resolves when a part of the page comes near the screen or is touched; never, once the signal is aborted. */
export function whenWanted(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) wake();
      },
      { rootMargin: MARGIN },
    );
    const wake = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe(element);
    for (const type of TOUCHES) element.addEventListener(type, wake, { once: true, signal });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
