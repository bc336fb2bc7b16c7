/** A hint, not a proof: this browser has answered something, so there may be questions that wait. */
const KEY = 'doesaegim.learner';

/** Told to the page after each answer that was stored, so that what shows the learner's state asks anew. */
const ANSWERED = 'doesaegim:answered';

export function markLearner(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Storage may be switched off; then the badge is not shown.
  }
  window.dispatchEvent(new Event(ANSWERED));
}

export function onAnswered(listener: () => void): () => void {
  window.addEventListener(ANSWERED, listener);
  return () => window.removeEventListener(ANSWERED, listener);
}

export function isLearner(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
